package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.BodyStandings;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.ledger.LedgerError;
import skillcert.ledger.LedgerRefusedException;
import skillcert.ledger.OpeningBalances;
import skillcert.ledger.OpeningRow;
import skillcert.ledger.entity.OpeningBalance;

/** What the last agreement to an opening balance does: the counter of the series begins after it. */
@ApplicationScoped
public class OpeningApproval implements ApprovalHandler {

    @Inject
    private OpeningBook book;

    @Inject
    private BodyStandings standings;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.ASSESSMENT_PREPARE);
    }

    @Override
    public String kind() {
        return OpeningBalances.KIND;
    }

    /**
     * Opens the counter.
     *
     * @throws LedgerRefusedException LEDGER_OPENING_DECIDED, LEDGER_OPENING_CHANGED, or LEDGER_OPENING_KNOWN if a number was
     *     given in the meantime
     */
    @Override
    public void approved(Actor approver, String subject, String command) {
        OpeningBalance balance = lock(subject);
        OpeningRow row = balance.row();
        // the standing comes before the counter in the order of locks (DESIGN 5); a body that ended opens nothing
        String name = standings.lockByCode(row.bodyCode(), clock.today()).name();
        if (!OpeningText.of(name, balance).equals(command)) {
            throw new LedgerRefusedException(LedgerError.LEDGER_OPENING_CHANGED, subject);
        }
        balance.agree(approver.login(), clock.instant());
        if (!book.open(balance)) {
            throw new LedgerRefusedException(LedgerError.LEDGER_OPENING_KNOWN, row.bodyCode(), row.year(), row.level());
        }
        audit.record(
                approver,
                AuditEvent.OPENING_AGREED,
                row.bodyCode(),
                row.year() + "/" + row.level() + " " + row.lastSerial());
    }

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        end(approver, subject);
    }

    @Override
    public void withdrawn(Actor requester, String subject, String command) {
        end(requester, subject);
    }

    @Override
    public void expired(Actor system, String subject, String command) {
        end(system, subject);
    }

    private void end(Actor actor, String subject) {
        OpeningBalance balance = lock(subject);
        balance.refuse();
        audit.record(actor, AuditEvent.OPENING_REFUSED, balance.row().bodyCode(), subject);
    }

    private OpeningBalance lock(String subject) {
        return book.lock(Long.parseLong(subject))
                .orElseThrow(() -> new LedgerRefusedException(LedgerError.LEDGER_OPENING_DECIDED, subject));
    }
}
