package skillcert.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A range of time.
 *
 * @param from its first moment; null for the very first
 * @param until the first moment behind it; null for none
 */
public record AuditRange(Instant from, Instant until) implements Serializable {

    /** Everything. */
    public static final AuditRange ALL = new AuditRange(null, null);

    /** @throws AuditException AUDIT_WRONG_RANGE if it ends before it begins */
    public AuditRange {
        if (from != null && until != null && until.isBefore(from)) {
            throw new AuditException(AuditError.AUDIT_WRONG_RANGE);
        }
    }
}
