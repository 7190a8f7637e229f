package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A body in a list, as it stands today.
 *
 * @param bodyId its number
 * @param unitCode the school's unit
 * @param code positions 1–13
 * @param name in force
 * @param place the determining department by table 5
 * @param standing whether it may act
 * @param validFrom first day of what was filed last
 * @param validUntil its last day
 */
public record BodyRow(
        long bodyId,
        String unitCode,
        String code,
        String name,
        String place,
        Standing standing,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {}
