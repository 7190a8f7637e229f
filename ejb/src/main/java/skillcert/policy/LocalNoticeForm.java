package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A local notice as a department enters it (R043, R055).
 *
 * @param number as issued, 1 to 60 characters
 * @param title as issued, 1 to 300 characters
 * @param issuedOn when it was issued
 * @param validFrom since when it holds, not before it was issued
 * @param supersedes code of the document it takes the place of, or empty
 * @param clauses one line for each: its name, a blank, what it demands; may be empty
 * @param fileHash its kept file in {@code document}, or null
 */
public record LocalNoticeForm(
        String number,
        String title,
        LocalDate issuedOn,
        LocalDate validFrom,
        String supersedes,
        String clauses,
        String fileHash)
        implements Serializable {}
