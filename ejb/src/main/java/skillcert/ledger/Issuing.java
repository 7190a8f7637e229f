package skillcert.ledger;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import skillcert.assessment.ApprovedList;
import skillcert.assessment.ApprovedLists;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.BodyInForce;
import skillcert.filing.BodyStandings;
import skillcert.filing.ScopeRow;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.control.CertificateWriter;

/**
 * Issues the certificates of an approved list (I1, I2, I4, I5, I13). One chunk is one transaction, with the locks taken in
 * one order: standing of the body, counter, ledger head, audit head. What comes next is asked of the certificates that are
 * there, under the counter's lock, so that a repeated call goes on where the last one ended and doubles nothing (I9, I18).
 */
@Stateless
public class Issuing {

    private static final int CHUNK = 500;

    @Resource
    private SessionContext context;

    @Inject
    private ApprovedLists lists;

    @Inject
    private BodyStandings standings;

    @Inject
    private CertificateWriter writer;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Issues all of the list that is not issued yet, chunk by chunk. A refusal or a fault ends it; what was issued before
     * stays, and the next call goes on behind it.
     *
     * @param actor of the body's own unit (R002)
     * @param listId the approved list
     * @return what this call made
     * @throws LedgerRefusedException when the list is another's, or the serials are used up
     */
    @Permitted(Right.CERTIFICATE_ISSUE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IssueOutcome issue(Actor actor, long listId) {
        Issuing self = context.getBusinessObject(Issuing.class);
        self.openCounter(actor, listId);
        IssueOutcome total = IssueOutcome.none(listId);
        while (true) {
            IssueOutcome chunk = self.issueNext(actor, listId, CHUNK);
            total = total.plus(chunk);
            if (chunk.issued() < CHUNK) {
                return total;
            }
        }
    }

    /**
     * Makes the counter of a body's first certificate of a year and level, and commits. A transaction that made it and then
     * rolled back would leave those who wait for it in a deadlock, and one that only makes it has nothing to roll back for.
     */
    @Permitted(Right.CERTIFICATE_ISSUE)
    public void openCounter(Actor actor, long listId) {
        // it commits before the first chunk: no audit, no counter (I7)
        audit.attempted(actor, AuditEvent.CERTIFICATES_ISSUED, "list:" + listId, "counter");
        ApprovedList list = lists.require(listId);
        requireOwn(actor, list);
        LocalDate today = clock.today();
        BodyInForce body = standings.lockInForce(list.bodyId(), today);
        writer.openCounter(body.code(), today.getYear(), list.level());
    }

    /**
     * Issues the next certificates of the list in one transaction.
     *
     * @param most how many at the most, 1 to 1000
     * @return what was made; nothing when the whole list is issued
     */
    @Permitted(Right.CERTIFICATE_ISSUE)
    public IssueOutcome issueNext(Actor actor, long listId, int most) {
        // of each transaction, not of the call: what rolls back is the chunk
        audit.attempted(actor, AuditEvent.CERTIFICATES_ISSUED, "list:" + listId, "");
        ApprovedList list = lists.require(listId);
        requireOwn(actor, list);
        LocalDate today = clock.today();
        BodyInForce body = standings.lockInForce(list.bodyId(), today);
        ScopeRow scope = standings.requireScope(body.bodyId(), list.occupationRowId(), list.level(), today);
        IssueOutcome made = writer.write(actor, list, body, scope, today, most);
        if (made.issued() > 0) {
            audit.record(actor, AuditEvent.CERTIFICATES_ISSUED, "list:" + listId, made.first() + ".." + made.last());
        }
        return made;
    }

    private static void requireOwn(Actor actor, ApprovedList list) {
        if (!actor.unit().equals(list.unitCode())) {
            throw new LedgerRefusedException(LedgerError.LEDGER_NOT_OWN_LIST, list.listId());
        }
    }
}
