package skillcert.numbering;

import java.io.Serializable;
import java.time.Instant;

/**
 * A code in the registry: live, or in the 废置库.
 *
 * @param code the 13 characters
 * @param holder name of the school when it got the code
 * @param assignedAt when
 * @param documentNumber of the decision
 * @param ministryDocument number of the ministry's document; '' unless positions 2–5 are the ministry's (T-20)
 * @param retiredAt when it was retired; null while it is live
 * @param retiredReason why; null while it is live
 * @param retiredDocument number of that decision; null while it is live
 */
public record CodeRow(
        String code,
        String holder,
        Instant assignedAt,
        String documentNumber,
        String ministryDocument,
        Instant retiredAt,
        String retiredReason,
        String retiredDocument)
        implements Serializable {

    /** Whether its holder still has it. */
    public boolean live() {
        return retiredAt == null;
    }
}
