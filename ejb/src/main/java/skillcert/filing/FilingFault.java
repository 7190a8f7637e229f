package skillcert.filing;

import java.io.Serializable;
import java.util.List;
import skillcert.kernel.ErrorCode;

/**
 * One fault of a form.
 *
 * @param field name of the property of {@link FilingForm}; for the range with the row, for example {@code range[9/4]}
 * @param code the rule it breaks; its text tells rule and remedy, its clause is shown beside it
 * @param values for the placeholders of the text
 */
public record FilingFault(String field, ErrorCode code, List<Object> values) implements Serializable {

    public FilingFault {
        values = List.copyOf(values);
    }
}
