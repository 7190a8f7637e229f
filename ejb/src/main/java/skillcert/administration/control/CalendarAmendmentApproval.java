package skillcert.administration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;
import skillcert.policy.CalendarYears;

/** What the second person's decision on an amendment of a year does; its command reads as that of {@link CalendarApproval}. */
@ApplicationScoped
public class CalendarAmendmentApproval implements ApprovalHandler {

    /** The kind of command. */
    public static final String KIND = "CALENDAR_AMEND";

    @Inject
    private CalendarYears calendar;

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.SECURITY_ADMINISTER, Right.FILING_DECIDE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void approved(Actor approver, String subject, String command) {
        calendar.amend(approver, CalendarApproval.proposer(command), CalendarApproval.form(command));
    }

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        // the refusal stands in approval and audit; the calendar was never touched
    }
}
