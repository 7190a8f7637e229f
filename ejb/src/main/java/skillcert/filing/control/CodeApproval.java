package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.CodeForm;
import skillcert.filing.CodeRequests;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.VersionAct;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.CodeRequest;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.VersionDecision;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.numbering.BodyCode;
import skillcert.numbering.BodyCodes;

/**
 * What the province's confirmation of a code does: in one transaction the bodies that a merger or a move ends are
 * cancelled and their codes retired, the next code is given under its lock, and the body stands with standing, version,
 * sites and range, or nothing of it does.
 */
@ApplicationScoped
public class CodeApproval implements ApprovalHandler {

    @Inject
    private FilingRepository filings;

    @Inject
    private FilingFiles files;

    @Inject
    private CodeRequestRepository requests;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyChanges changes;

    @Inject
    private BodyCodes codes;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.CODE_ASSIGN);
    }

    @Override
    public String kind() {
        return CodeRequests.KIND;
    }

    /**
     * Gives the code.
     *
     * @throws FilingException FILING_NOT_ON_NOTICE, FILING_CHANGED, FILING_UNIT_FILED, FILING_BODY_ENDED
     * @throws skillcert.numbering.WrongNumberException the department has given all its codes (T-12)
     * @throws skillcert.numbering.CodeRefusedException as {@link BodyCodes#assign} says
     */
    @Override
    public void approved(Actor approver, String subject, String command) {
        Filing filing = lock(subject);
        CodeRequest request = open(filing);
        CodeForm asked = request.form();
        FilingForm form = files.form(filing.id());
        if (!CodeText.of(filing.row(), asked).equals(command)
                || !FilingDigest.of(form).equals(filing.contentHash())) {
            throw new FilingException(FilingError.FILING_CHANGED, subject);
        }
        LocalDate today = clock.today();
        filing.file(clock.instant(), today);
        VersionDecision decision =
                new VersionDecision(today, approver.login(), clock.instant(), "", asked.documentNumber());
        List<Body> parents = end(approver, filing, form, decision);
        bodies.findLive(form.unitCode()).ifPresent(other -> {
            throw new FilingException(FilingError.FILING_UNIT_FILED, form.unitCode());
        });
        BodyCode code = codes.assign(
                approver,
                form.place(),
                form.name(),
                asked.documentNumber(),
                asked.ministryNumber(),
                asked.ministryDocument());
        Body body = changes.make(filing, form, code, decision);
        parents.forEach(parent -> changes.succeed(parent, body, filing, today));
        request.confirm(code);
        audit.record(approver, AuditEvent.FILING_APPROVED, subject, code + " " + body.unitCode());
    }

    /** Ends the parents in the order of their numbers, so that two mergers never wait for each other crosswise. */
    private List<Body> end(Actor approver, Filing filing, FilingForm form, VersionDecision decision) {
        VersionAct act = filing.kind() == FilingKind.MERGER ? VersionAct.MERGED : VersionAct.RELOCATED;
        VersionDecision why = new VersionDecision(
                decision.from(),
                decision.by(),
                decision.at(),
                (act == VersionAct.MERGED ? "合并为" : "改由") + form.name() + "（备案申请 " + filing.id() + "）",
                decision.documentNumber());
        List<Body> ended = new ArrayList<>();
        for (long parent : form.parents()) {
            Body body = bodies.find(parent)
                    .orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(parent)));
            changes.act(approver, body, act, why);
            audit.record(approver, AuditEvent.STANDING_CHANGED, body.code(), act.name());
            ended.add(body);
        }
        return ended;
    }

    /** Notes that the province did not confirm; the department can ask again. */
    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        open(lock(subject)).refuse();
        audit.record(approver, AuditEvent.BODY_CODE_REFUSED, subject, "");
    }

    /** Notes that the department took its request back. */
    @Override
    public void withdrawn(Actor requester, String subject, String command) {
        open(lock(subject)).refuse();
        audit.record(requester, AuditEvent.BODY_CODE_REFUSED, subject, "withdrawn");
    }

    /** Notes that nobody confirmed in time; the department can ask again. */
    @Override
    public void expired(Actor system, String subject, String command) {
        open(lock(subject)).refuse();
        audit.record(system, AuditEvent.BODY_CODE_REFUSED, subject, "expired");
    }

    /** Codes of several schools can be confirmed together; each is given by itself. */
    @Override
    public boolean bulk() {
        return true;
    }

    private CodeRequest open(Filing filing) {
        return requests.findOpen(filing.id())
                .orElseThrow(() -> new FilingException(
                        FilingError.FILING_NOT_ON_NOTICE,
                        String.valueOf(filing.id()),
                        filing.row().state()));
    }

    private Filing lock(String subject) {
        return filings.lock(Long.parseLong(subject))
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, subject));
    }
}
