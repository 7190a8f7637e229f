package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import skillcert.approval.ApprovalTerm;
import skillcert.approval.entity.Deadline;
import skillcert.kernel.BusinessClock;
import skillcert.policy.Parameters;
import skillcert.policy.WorkingDays;

/** Says until when things must be done, in working days: holidays do not count and make-up Saturdays do (U24). */
@ApplicationScoped
public class Terms {

    private static final String DUE = "approval.due.days";
    private static final String CORRECTION = "approval.correction.days";
    private static final String EXPIRY = "approval.expiry.days";

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Parameters parameters;

    @Inject
    private BusinessClock clock;

    /** The last days of a command that is submitted now. */
    public Deadline of(ApprovalTerm term) {
        LocalDate today = clock.today();
        LocalDate from = term == null || term.from() == null ? today : term.from();
        int due = term == null || term.dueIn() == 0 ? parameters.number(DUE, today) : term.dueIn();
        int expires = term == null || term.expiresIn() == 0 ? parameters.number(EXPIRY, today) : term.expiresIn();
        return deadline(from, due, expires);
    }

    /** The last days of a request that is returned now. */
    public Deadline ofCorrection() {
        LocalDate today = clock.today();
        return deadline(today, parameters.number(CORRECTION, today), parameters.number(EXPIRY, today));
    }

    private Deadline deadline(LocalDate from, int due, int expires) {
        LocalDate dueOn = workingDays.plus(from, due);
        return new Deadline(dueOn, expires <= due ? dueOn : workingDays.plus(dueOn, expires - due));
    }

    /** When a claim of this instant lapses: at the same time of the next working day. */
    public Instant claimUntil(Instant now) {
        LocalDate next = workingDays.plus(LocalDate.ofInstant(now, BusinessClock.ZONE), 1);
        return next.atTime(LocalTime.ofInstant(now, BusinessClock.ZONE))
                .atZone(BusinessClock.ZONE)
                .toInstant();
    }
}
