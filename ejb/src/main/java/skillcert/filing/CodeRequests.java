package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.ApprovalStep;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.control.CodeRequestRepository;
import skillcert.filing.control.CodeText;
import skillcert.filing.control.FilingRepository;
import skillcert.filing.control.Texts;
import skillcert.filing.entity.CodeRequest;
import skillcert.filing.entity.Filing;
import skillcert.identity.Territory;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/**
 * The door for codes after the public notice: the department of the place gives positions 11–13 in their order, and the
 * province confirms (R103, R114, T-32). Which number it is is settled under the lock of the counter when the province
 * confirms, so that no refusal leaves a hole.
 */
@Stateless
public class CodeRequests {

    /** Kind of the command that approval carries out; its subject is the application. */
    public static final String KIND = "BODY_CODE";

    private static final String OF_PROVINCE = "00";

    @Inject
    private FilingRepository filings;

    @Inject
    private CodeRequestRepository requests;

    @Inject
    private ApprovalRequests approvals;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Asks for the code of an application whose public notice has ended. Asked again with the same values it is the same
     * request (I9).
     *
     * @throws FilingException FILING_UNKNOWN, also if the actor may not know of it (I15); FILING_CODE_OF_OTHERS if another
     *     department gives it; FILING_NOT_ON_NOTICE, FILING_NOTICE_RUNS, FILING_CODE_ASKED; FILING_MINISTRY_DOCUMENT
     *     (T-20); FILING_REQUIRED, FILING_TOO_LONG or FILING_UNFIT_TEXT for the numbers of documents
     */
    @Permitted(Right.CODE_ASSIGN)
    public void ask(Actor actor, long filingId, CodeForm form) {
        CodeForm normal = form.normal();
        Filing filing = filings.lock(filingId)
                .filter(found -> Territory.of(actor, Right.CODE_ASSIGN)
                        .covers(found.row().unitCode(), found.row().place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(filingId)));
        boolean ofProvince = filing.row().place().equals(OF_PROVINCE);
        if (ofProvince != (actor.unitKind() == UnitKind.PROVINCE)) {
            throw new FilingException(
                    FilingError.FILING_CODE_OF_OTHERS, filing.row().place());
        }
        LocalDate today = clock.today();
        var open = requests.findOpen(filingId);
        if (open.isPresent()) {
            if (open.get().isOf(actor.login(), normal)) {
                return;
            }
            throw new FilingException(FilingError.FILING_CODE_ASKED, String.valueOf(filingId));
        }
        filing.requireNoticeEnded(today);
        CodeRequest request = new CodeRequest(filingId, normal, actor.login(), clock.instant());
        requests.add(request);
        approvals.request(
                actor,
                ApprovalCommand.of(
                        KIND,
                        String.valueOf(filingId),
                        CodeText.title(filing.row()),
                        CodeText.of(filing.row(), normal),
                        ApprovalStep.of(Right.FILING_DECIDE, null)));
        audit.record(actor, AuditEvent.BODY_CODE_ASKED, String.valueOf(filingId), normal.ministryNumber());
    }

    /**
     * Ends an application on its public notice, because an objection was found right.
     *
     * @param reason 1 to 500 characters
     * @throws FilingException FILING_UNKNOWN, FILING_NOT_ON_NOTICE, FILING_CODE_ASKED, or as a text is refused
     */
    @Permitted(Right.FILING_DECIDE)
    public void stop(Actor actor, long filingId, String reason) {
        String text = Texts.require(reason, 500);
        Filing filing = filings.lock(filingId)
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(filingId)));
        if (requests.findOpen(filingId).isPresent()) {
            throw new FilingException(FilingError.FILING_CODE_ASKED, String.valueOf(filingId));
        }
        filing.stop(actor.login(), clock.instant());
        audit.record(actor, AuditEvent.FILING_STOPPED, String.valueOf(filingId), text);
    }

    /** The applications whose code can be asked for by the actor, and those that are still on notice, by number. */
    @Permitted({Right.CODE_ASSIGN, Right.FILING_DECIDE})
    public List<NoticeRow> onNotice(Actor actor) {
        Territory territory = Territory.of(actor, Right.CODE_ASSIGN, Right.FILING_DECIDE);
        return filings.onNotice().stream()
                .filter(filing ->
                        territory.covers(filing.row().unitCode(), filing.row().place()))
                .map(filing -> new NoticeRow(
                        filing.row(),
                        filing.noticeFrom().orElseThrow(),
                        filing.noticeUntil().orElseThrow(),
                        requests.findOpen(filing.id()).isPresent()))
                .toList();
    }
}
