package skillcert.keys;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * A sealed value in a VARBINARY column. It does no cryptography: doors seal and open by {@link FieldCrypto}, so that an
 * entity never holds a plain ID number and no converter needs a key.
 */
@Converter(autoApply = true)
public class SealedConverter implements AttributeConverter<Sealed, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Sealed sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : Sealed.of(bytes);
    }
}
