package skillcert.filing;

import java.io.Serializable;
import java.util.List;
import skillcert.kernel.ErrorCode;

/**
 * One fault of a form.
 *
 * @param field name of the property of {@link FilingForm}, for a line with its key, for example {@code range[9/4]} or
 *     {@code sites[1].name}
 * @param code the rule it breaks; its text tells rule and remedy, its clause is shown beside it
 * @param values for the placeholders of the text
 */
public record FilingFault(String field, ErrorCode code, List<Object> values) implements Serializable {

    public FilingFault {
        values = List.copyOf(values);
    }

    /** The part of the application that the field belongs to. */
    public FilingPart part() {
        String head = field.replaceAll("[\\[.].*", "");
        return switch (head) {
            case "sites" -> FilingPart.SITES;
            case "range" -> FilingPart.RANGE;
            case "fees" -> FilingPart.FEES;
            case "candidates" -> FilingPart.PLAN;
            case "persons" -> FilingPart.PERSONS;
            case "partners" -> FilingPart.PARTNERS;
            case "papers" -> FilingPaper.valueOf(field.substring(field.indexOf('[') + 1, field.length() - 1))
                    .part();
            default -> FilingPart.ORGANISATION;
        };
    }
}
