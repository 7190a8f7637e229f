package skillcert.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * An opening balance in the list of a school.
 *
 * @param id its number
 * @param bodyCode positions 1–13
 * @param year year of issue
 * @param level code by table 7
 * @param lastSerial the last serial given on paper; the first here is one more
 * @param proofHash the scanned register
 * @param state PROPOSED, AGREED or REFUSED
 * @param proposedBy login of who proposed it
 * @param proposedAt when
 * @param agreedBy login of the last who agreed; null until then
 */
public record OpeningRow(
        long id,
        String bodyCode,
        int year,
        String level,
        int lastSerial,
        String proofHash,
        String state,
        String proposedBy,
        Instant proposedAt,
        String agreedBy)
        implements Serializable {}
