package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.audit.control.StreamReader;
import skillcert.audit.control.VerificationBook;
import skillcert.audit.control.VerificationRows;
import skillcert.audit.control.WholeCheck;
import skillcert.kernel.Actor;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * Door: proves that the audit is whole, or names what is not (I6). It opens no transaction, so that it sees the database
 * as it is, and works when nothing can be written. What it can and cannot find is said in the note of this package.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifier {

    @Inject
    StreamReader streams;

    @Inject
    WholeCheck check;

    @Inject
    VerificationBook book;

    @Inject
    VerificationRows history;

    /** The names of all streams, in order. */
    @Permitted(Right.AUDIT_READ)
    public List<String> streams(Actor actor) {
        return streams.streams();
    }

    /**
     * Verifies one stream, and records nothing.
     *
     * @param actor who asks
     * @param stream its name
     */
    @Permitted(Right.AUDIT_READ)
    public AuditReport verify(Actor actor, String stream) {
        return streams.check(stream);
    }

    /**
     * Verifies every stream and the exported heads, and records what it found as AUDIT_VERIFIED and in the history; if
     * that cannot be written, the answer says so.
     */
    @Permitted(Right.AUDIT_READ)
    public AuditVerification verifyAll(Actor actor) {
        return book.keep(actor, check.run(actor));
    }

    /** The verifications so far, the newest first; filter actor. */
    @Permitted(Right.AUDIT_READ)
    public ListPage<AuditVerification> history(Actor actor, ListQuery query) {
        return history.page(query);
    }

    /**
     * A verification of the history with its findings.
     *
     * @throws AuditException AUDIT_UNKNOWN
     */
    @Permitted(Right.AUDIT_READ)
    public AuditVerification require(Actor actor, long id) {
        return history.find(id).orElseThrow(() -> new AuditException(AuditError.AUDIT_UNKNOWN, id));
    }
}
