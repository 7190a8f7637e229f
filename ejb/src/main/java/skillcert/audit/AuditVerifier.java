package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.audit.control.AuditRows;
import skillcert.audit.control.StreamCheck;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditHead;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMacs;

/**
 * Door: proves that streams are whole, or names what is not (I6). It writes nothing and opens no transaction, so that it
 * works when the audit cannot be written, and sees the database as it is. Who calls it records AUDIT_VERIFIED.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifier {

    @Inject
    AuditRows rows;

    @Inject
    ChainMacs macs;

    /** The names of all streams, in order. */
    @Permitted(Right.AUDIT_READ)
    public List<String> streams(Actor actor) {
        return rows.streams();
    }

    /**
     * Verifies a stream from its first entry to the last that its head counted when the verification began. What it can
     * and cannot find is said in the note of this package.
     *
     * @param actor who asks
     * @param stream its name
     */
    @Permitted(Right.AUDIT_READ)
    public AuditReport verify(Actor actor, String stream) {
        Optional<AuditHead> head = rows.findHead(stream);
        StreamCheck check = new StreamCheck(stream, head.map(AuditHead::seq).orElse(0L), macs);
        long after = Long.MIN_VALUE;
        List<AuditEntry> page = rows.page(stream, after);
        while (!page.isEmpty() && after < check.headSeq()) {
            for (AuditEntry entry : page) {
                after = entry.fact().seq();
                if (after <= check.headSeq()) {
                    check.next(entry);
                }
            }
            page = rows.page(stream, after);
        }
        rows.beyondHead(stream).stream()
                .filter(entry -> entry.fact().seq() > check.headSeq())
                .forEach(check::next);
        return check.end(head.map(AuditHead::hash).orElseGet(ChainHash::origin));
    }
}
