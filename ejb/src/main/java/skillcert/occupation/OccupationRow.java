package skillcert.occupation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the catalogue.
 *
 * @param id its number in the product, for ever the same
 * @param document code of the policy document that publishes it (T-42)
 * @param rowNo 序号 in that document, by which the catalogue is sorted (T-48)
 * @param code of the occupation, X-XX-XX-XX, edition 2015 of 大典
 * @param name of the occupation
 * @param workType direction or bracketed work type; '' if none (T-43, T-46)
 * @param levels allowed levels by table 7, a set in ascending order of code (T-45)
 * @param condition what it is tied to, for example INTELLIGENT_EXAM_PLATFORM (R048); '' if nothing
 * @param validFrom first day
 * @param validUntil last day, or null
 */
public record OccupationRow(
        int id,
        String document,
        int rowNo,
        String code,
        String name,
        String workType,
        List<String> levels,
        String condition,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    public OccupationRow {
        levels = List.copyOf(levels);
    }

    /** Whether the row may be assessed at this level. */
    public boolean allows(String level) {
        return levels.contains(level);
    }

    /** Whether the row is in force on a day. */
    public boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validUntil == null || !on.isAfter(validUntil));
    }

    /** Name and, in brackets, the work type if there is one; as the catalogue prints it. */
    public String label() {
        return workType.isEmpty() ? name : name + "（" + workType + "）";
    }
}
