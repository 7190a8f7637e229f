package skillcert.administration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import skillcert.approval.ApprovalHandler;
import skillcert.kernel.Actor;
import skillcert.policy.CalendarYears;

/** What the second person's decision on an amendment of a year does; its command reads as that of {@link CalendarApproval}. */
@ApplicationScoped
public class CalendarAmendmentApproval implements ApprovalHandler {

    /** The kind of command. */
    public static final String KIND = "CALENDAR_AMEND";

    @Inject
    private CalendarYears calendar;

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
