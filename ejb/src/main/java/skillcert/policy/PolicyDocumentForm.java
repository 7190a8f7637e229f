package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document of the nation or the province as the province enters it (R001, R045).
 *
 * @param kind NATIONAL or PROVINCIAL
 * @param number as issued, 1 to 60 characters
 * @param title as issued, 1 to 300 characters
 * @param issuer who issued it, 1 to 120 characters
 * @param issuedOn when it was issued, or null where that is not known
 * @param validFrom since when it holds, or null where that is not known
 * @param supersedes code of the document it takes the place of, or empty
 * @param clauses one line for each: its name, a blank, what it demands; may be empty
 * @param fileHash its kept file in {@code document}, or null
 */
public record PolicyDocumentForm(
        DocumentKind kind,
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        String supersedes,
        String clauses,
        String fileHash)
        implements Serializable {

    /** The same with its kept file. */
    public PolicyDocumentForm withFile(String hash) {
        return new PolicyDocumentForm(kind, number, title, issuer, issuedOn, validFrom, supersedes, clauses, hash);
    }
}
