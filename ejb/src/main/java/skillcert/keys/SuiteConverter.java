package skillcert.keys;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A suite in a column: its code. */
@Converter(autoApply = true)
public class SuiteConverter implements AttributeConverter<Suite, String> {

    @Override
    public String convertToDatabaseColumn(Suite suite) {
        return suite == null ? null : suite.code();
    }

    @Override
    public Suite convertToEntityAttribute(String code) {
        return code == null ? null : Suite.require(code);
    }
}
