package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A body as it stands on a day, read under the lock of its standing.
 *
 * @param bodyId its number
 * @param unitCode the school's unit
 * @param code positions 1–13
 * @param name in force on that day, as it is printed
 * @param place the determining department by table 5
 * @param standing whether it may act
 * @param on the day
 * @param validUntil last day of what is filed
 */
public record BodyInForce(
        long bodyId,
        String unitCode,
        String code,
        String name,
        String place,
        Standing standing,
        LocalDate on,
        LocalDate validUntil)
        implements Serializable {

    /** Whether the body may act on the day: filed, neither suspended nor cancelled, and its validity has not ended. */
    public boolean mayAct() {
        return standing == Standing.FILED && !on.isAfter(validUntil);
    }
}
