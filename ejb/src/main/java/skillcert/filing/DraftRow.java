package skillcert.filing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft in the list of its office.
 *
 * @param id its number
 * @param unitCode the school's unit
 * @param unit its name
 * @param kind what it asks for
 * @param corrects whether it corrects a returned application
 * @param savedAt when it was saved last
 */
public record DraftRow(long id, String unitCode, String unit, FilingKind kind, boolean corrects, Instant savedAt)
        implements Serializable {}
