package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.filing.Filings;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.VersionDecision;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;
import skillcert.policy.Parameters;
import skillcert.policy.WorkingDays;

/**
 * What the decision on an application does. One that makes a body goes on public notice with name, range and validity,
 * before its code can be given; an addition, change or renewal is in force at once.
 */
@ApplicationScoped
public class FilingApproval implements ApprovalHandler {

    private static final String NOTICE_DAYS = "filing.notice.days";

    @Inject
    private FilingRepository filings;

    @Inject
    private FilingFiles files;

    @Inject
    private Contexts contexts;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyChanges changes;

    @Inject
    private ReviewGate gate;

    @Inject
    private Occupations occupations;

    @Inject
    private Parameters parameters;

    @Inject
    private WorkingDays days;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.FILING_ENTER);
    }

    @Override
    public String kind() {
        return Filings.KIND;
    }

    /**
     * Carries the application out, or puts it on public notice.
     *
     * @throws FilingException FILING_DECIDED, FILING_CHANGED, FILING_UNIT_FILED, FILING_BODY_ENDED, or as
     *     {@link ReviewGate#requireReviewed} says
     * @throws skillcert.filing.FaultyFilingException the rules have changed since it was entered
     */
    @Override
    public void approved(Actor approver, String subject, String command) {
        Filing filing = lock(subject);
        FilingForm form = files.form(filing.id());
        requireAsShown(filing, form, command);
        FilingRules.require(form, contexts.of(form));
        gate.requireReviewed(filing.id(), form);
        LocalDate today = clock.today();
        if (filing.kind().makesBody()) {
            LocalDate until = days.plus(today, parameters.number(NOTICE_DAYS, today));
            filing.announce(approver.login(), clock.instant(), today, until);
            audit.record(approver, AuditEvent.FILING_ANNOUNCED, subject, until.toString());
            return;
        }
        Body body = bodies.find(filing.bodyId().orElseThrow()).orElseThrow();
        filing.approve(approver.login(), clock.instant());
        changes.apply(
                body,
                filing,
                form,
                new VersionDecision(today, approver.login(), clock.instant(), "", "备案申请 " + subject));
        audit.record(approver, AuditEvent.BODY_CHANGED, body.code(), subject);
        audit.record(approver, AuditEvent.FILING_APPROVED, subject, body.code());
    }

    private void requireAsShown(Filing filing, FilingForm form, String command) {
        Map<Integer, OccupationRow> rows = occupations.byId(form.occupationRows());
        boolean asShown = FilingDigest.of(form).equals(filing.contentHash())
                && CommandText.of(filing, form, rows).equals(command);
        if (!asShown) {
            throw new FilingException(FilingError.FILING_CHANGED, String.valueOf(filing.id()));
        }
    }

    /** Notes that it is not granted; the school can apply again. */
    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        lock(subject).refuse(approver.login(), clock.instant());
        audit.record(approver, AuditEvent.FILING_REFUSED, subject, "");
    }

    /** Notes that it was taken back; the school can apply again. */
    @Override
    public void withdrawn(Actor requester, String subject, String command) {
        lock(subject).refuse(requester.login(), clock.instant());
        audit.record(requester, AuditEvent.FILING_REFUSED, subject, "withdrawn");
    }

    /** Notes that nobody decided in time; the school can apply again. */
    @Override
    public void expired(Actor system, String subject, String command) {
        lock(subject).refuse(system.login(), clock.instant());
        audit.record(system, AuditEvent.FILING_REFUSED, subject, "expired");
    }

    /** An application can be corrected by the officer who entered it, or by a colleague. */
    @Override
    public boolean returnable() {
        return true;
    }

    /**
     * Notes that it is with its unit for correction; its remarks say where.
     *
     * @throws FilingException FILING_DECIDED, or FILING_NO_REMARK as {@link ReviewGate#requireRemarked} says
     */
    @Override
    public void returned(Actor approver, String subject, String command, String reason) {
        Filing filing = lock(subject);
        gate.requireRemarked(filing.id());
        filing.giveBack(approver.login(), clock.instant());
        audit.record(approver, AuditEvent.FILING_RETURNED, subject, "");
    }

    /** The schools of one plan can be filed together, each shown in full and each by itself (R011). */
    @Override
    public boolean bulk() {
        return true;
    }

    private Filing lock(String subject) {
        return filings.lock(Long.parseLong(subject))
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, subject));
    }
}
