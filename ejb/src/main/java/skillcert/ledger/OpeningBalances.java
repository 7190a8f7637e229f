package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.ApprovalStep;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.document.Documents;
import skillcert.filing.Bodies;
import skillcert.filing.BodyView;
import skillcert.filing.Standing;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.control.OpeningBook;
import skillcert.ledger.control.OpeningText;
import skillcert.ledger.entity.OpeningBalance;
import skillcert.ledger.entity.SerialCounter;
import skillcert.numbering.Level;

/**
 * The door for opening balances: a school that issued on paper before it came here states its last serial of a year and
 * level with its scanned register. Its own approver and a decider of the province both agree, and the next number goes on
 * from there (U3, I2). Where this ledger has already given a number, there is nothing to open any more.
 */
@Stateless
public class OpeningBalances {

    /** Kind of the command that approval carries out; its subject is the number of the balance. */
    public static final String KIND = "OPENING";

    private static final int FIRST_YEAR = 2019;

    @Inject
    private OpeningBook book;

    @Inject
    private Bodies bodies;

    @Inject
    private Documents documents;

    @Inject
    private ApprovalRequests approvals;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Keeps the scanned register.
     *
     * @return its hash, for the form
     * @throws skillcert.document.DocumentException as {@link Documents#store} says
     */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public String keepProof(Actor actor, byte[] content, String mediaType) {
        String hash = documents.store(content, mediaType);
        audit.record(actor, AuditEvent.OPENING_PROOF_KEPT, hash, "");
        return hash;
    }

    /**
     * States the last serial of a year and level of the actor's own school. Stated again in the same words it is the same
     * statement (I9).
     *
     * @return its number
     * @throws LedgerRefusedException LEDGER_OPENING_NOT_FILED, LEDGER_OPENING_YEAR, LEDGER_OPENING_LEVEL,
     *     LEDGER_OPENING_SERIAL, LEDGER_OPENING_REASON, LEDGER_OPENING_KNOWN if the series has one or has begun
     * @throws skillcert.document.DocumentException DOCUMENT_UNKNOWN for a register that is not kept
     */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public long propose(Actor actor, OpeningForm form) {
        BodyView body = bodies.findOfUnit(actor)
                .filter(found -> found.standing() != Standing.CANCELLED)
                .orElseThrow(() -> new LedgerRefusedException(LedgerError.LEDGER_OPENING_NOT_FILED, actor.unit()));
        requireWellFormed(form, clock.today());
        documents.require(form.proofHash());
        SerialCounter.Key series = new SerialCounter.Key(body.code(), form.year(), form.level());
        Optional<OpeningBalance> before = book.findOpen(series);
        if (before.isPresent()) {
            if (before.get().isOf(actor.login(), form)) {
                return before.get().id();
            }
            throw known(series);
        }
        if (book.hasBegun(series)) {
            throw known(series);
        }
        OpeningBalance balance = new OpeningBalance(body.code(), form, actor.login(), clock.instant());
        book.add(balance);
        approvals.request(
                actor,
                ApprovalCommand.of(
                        KIND,
                        String.valueOf(balance.id()),
                        OpeningText.title(body.name(), balance),
                        OpeningText.of(body.name(), balance),
                        ApprovalStep.of(Right.ASSESSMENT_APPROVE, actor.unit()),
                        ApprovalStep.of(Right.FILING_DECIDE, null)));
        audit.record(
                actor,
                AuditEvent.OPENING_PROPOSED,
                body.code(),
                form.year() + "/" + form.level() + " " + form.lastSerial());
        return balance.id();
    }

    /** The opening balances of a body that the actor may know of, the oldest first; empty if it may not. */
    @Permitted(Right.LEDGER_READ)
    public List<OpeningRow> of(Actor actor, String bodyCode) {
        return bodies.known(actor, Right.LEDGER_READ).coversCode(bodyCode)
                ? book.of(bodyCode).stream().map(OpeningBalance::row).toList()
                : List.of();
    }

    private static void requireWellFormed(OpeningForm form, LocalDate today) {
        if (form.year() < FIRST_YEAR || form.year() > today.getYear()) {
            throw new LedgerRefusedException(LedgerError.LEDGER_OPENING_YEAR, form.year(), FIRST_YEAR, today.getYear());
        }
        if (form.level() == null || Level.find(form.level()).isEmpty()) {
            throw new LedgerRefusedException(LedgerError.LEDGER_OPENING_LEVEL);
        }
        if (form.lastSerial() < 1 || form.lastSerial() > SerialCounter.CAPACITY) {
            throw new LedgerRefusedException(LedgerError.LEDGER_OPENING_SERIAL, form.lastSerial());
        }
        if (form.reason() == null
                || form.reason().isBlank()
                || form.reason().strip().length() > 500) {
            throw new LedgerRefusedException(LedgerError.LEDGER_OPENING_REASON);
        }
    }

    private static LedgerRefusedException known(SerialCounter.Key series) {
        return new LedgerRefusedException(
                LedgerError.LEDGER_OPENING_KNOWN, series.bodyCode(), series.year(), series.level());
    }
}
