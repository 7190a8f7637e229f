package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import skillcert.assessment.ApprovedList;
import skillcert.assessment.ApprovedLists;
import skillcert.assessment.ApprovedRow;
import skillcert.filing.BodyInForce;
import skillcert.filing.ScopeRow;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.ledger.IssueOutcome;
import skillcert.ledger.LedgerAct;
import skillcert.ledger.LedgerError;
import skillcert.ledger.LedgerRefusedException;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.LedgerHead;
import skillcert.ledger.entity.SerialCounter;
import skillcert.numbering.BodyCode;
import skillcert.numbering.CertificateNumber;
import skillcert.numbering.Level;

/** Numbers and writes the next certificates of a list, once the door holds the standing of the body. */
@ApplicationScoped
public class CertificateWriter {

    @Inject
    private ApprovedLists lists;

    @Inject
    private SerialCounters counters;

    @Inject
    private CertificateRows rows;

    @Inject
    private CertificateMaker maker;

    @Inject
    private LedgerBook book;

    @Inject
    private BusinessClock clock;

    /** Makes the counter of the list's body, level and year where there is none yet. */
    public void openCounter(String bodyCode, int year, String level) {
        counters.open(new SerialCounter.Key(bodyCode, year, level));
    }

    /**
     * Locks the counter, asks what is numbered already, and writes at most {@code most} certificates in the order of the
     * list. The year of the number is the year of {@code issuedOn} (T-21).
     */
    public IssueOutcome write(
            Actor actor, ApprovedList list, BodyInForce body, ScopeRow scope, LocalDate issuedOn, int most) {
        SerialCounter counter = counters.lock(new SerialCounter.Key(body.code(), issuedOn.getYear(), list.level()));
        List<ApprovedRow> next = lists.rows(list.listId(), rows.lastPosition(list.listId()), most);
        if (next.isEmpty()) {
            return IssueOutcome.none(list.listId());
        }
        if (counter.left() < next.size()) {
            throw new LedgerRefusedException(
                    LedgerError.LEDGER_SERIALS_USED_UP, body.code(), issuedOn.getYear(), list.level());
        }
        LedgerHead head = book.lock(body.code());
        Instant at = clock.instant();
        BodyCode code = BodyCode.parse(body.code());
        Level level = Level.require(list.level());
        String first = null;
        String last = null;
        for (ApprovedRow row : next) {
            CertificateNumber number = CertificateNumber.of(code, issuedOn.getYear(), level, counter.next());
            number.requireIssuedOn(issuedOn);
            Certificate certificate = maker.make(body, scope, row, number, issuedOn);
            rows.add(certificate);
            book.append(head, actor, at, LedgerAct.ISSUED, certificate);
            last = number.toString();
            first = first == null ? last : first;
        }
        return new IssueOutcome(list.listId(), next.size(), first, last);
    }
}
