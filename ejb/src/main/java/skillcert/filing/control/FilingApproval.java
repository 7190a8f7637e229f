package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.approval.ApprovalHandler;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.Filings;
import skillcert.filing.ScopeChoice;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.Filing;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.numbering.BodyCode;
import skillcert.numbering.BodyCodes;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

/**
 * What the second person's decision on an application does: in one transaction the code is given under its lock and the
 * body stands with standing, version, site and range, or nothing of it does.
 */
@ApplicationScoped
public class FilingApproval implements ApprovalHandler {

    @Inject
    private FilingRepository filings;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyCodes codes;

    @Inject
    private Occupations occupations;

    @Inject
    private Units units;

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
     * Files the school.
     *
     * @throws FilingException FILING_DECIDED, FILING_CHANGED or FILING_UNIT_FILED
     * @throws skillcert.filing.FaultyFilingException the rules have changed since it was entered
     * @throws skillcert.numbering.WrongNumberException the department has given all its codes (T-12)
     */
    @Override
    public void approved(Actor approver, String subject, String command) {
        Filing filing = lock(subject);
        LocalDate today = clock.today();
        Map<Integer, OccupationRow> rows = occupations.byId(
                filing.choices().stream().map(ScopeChoice::occupationRowId).collect(Collectors.toSet()));
        if (!CommandText.of(filing, rows).equals(command)) {
            throw new FilingException(FilingError.FILING_CHANGED, subject);
        }
        String unitCode = filing.row().unitCode();
        Map<Integer, OccupationRow> inForce = rows.values().stream()
                .filter(row -> row.inForce(today))
                .collect(Collectors.toMap(OccupationRow::id, Function.identity()));
        FilingRules.require(filing.form(), units.find(unitCode), inForce, today);
        if (bodies.findOfUnit(unitCode).isPresent()) {
            throw new FilingException(FilingError.FILING_UNIT_FILED, unitCode);
        }
        filing.approve(approver.login(), clock.instant());
        BodyCode code =
                codes.assign(approver, filing.row().place(), filing.row().name(), "备案申请 " + subject);
        Body body = bodies.add(filing, code, today);
        audit.record(approver, AuditEvent.FILING_APPROVED, subject, code + " " + body.unitCode());
    }

    /** Notes that the school is not filed; it can apply again. */
    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        lock(subject).refuse(approver.login(), clock.instant());
        audit.record(approver, AuditEvent.FILING_REFUSED, subject, "");
    }

    /** Notes that the officer took the application back; the school can apply again. */
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

    /** Notes that it is with the officer for correction. */
    @Override
    public void returned(Actor approver, String subject, String command, String reason) {
        lock(subject).giveBack(approver.login(), clock.instant());
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
