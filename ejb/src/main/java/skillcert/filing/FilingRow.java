package skillcert.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application in a list.
 *
 * @param id its number
 * @param kind what it asks for
 * @param unitCode the school's unit
 * @param name as applied for
 * @param place the determining department by table 5
 * @param state where it stands
 * @param validUntil last day applied for
 * @param enteredAt when it was entered
 */
public record FilingRow(
        long id,
        FilingKind kind,
        String unitCode,
        String name,
        String place,
        FilingState state,
        LocalDate validUntil,
        Instant enteredAt)
        implements Serializable {}
