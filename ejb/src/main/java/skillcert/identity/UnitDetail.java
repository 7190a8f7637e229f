package skillcert.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A unit as the administrators see it.
 *
 * @param unit code, kind, name and place
 * @param placeName the department of table 5
 * @param organisationCode unified code, or empty
 * @param parentCode the authority it belongs to, or empty
 * @param parentName that one's name, or empty
 * @param contact name of the person to ask for, or empty
 * @param contactPhone masked, or empty
 * @param closedOn the day since which it is closed, or null while it is open
 * @param closedReason why, or empty
 * @param version changes with every change; a change names the one it was made on
 */
public record UnitDetail(
        UnitView unit,
        String placeName,
        String organisationCode,
        String parentCode,
        String parentName,
        String contact,
        String contactPhone,
        LocalDate closedOn,
        String closedReason,
        long version)
        implements Serializable {

    /** Whether it works with the product. */
    public boolean open() {
        return closedOn == null;
    }
}
