package skillcert.administration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;
import skillcert.policy.CalendarForm;
import skillcert.policy.CalendarYears;

/** What the second person's decision on the calendar of a year does: it stands, or nothing happens. */
@ApplicationScoped
public class CalendarApproval implements ApprovalHandler {

    /** The kind of command. */
    public static final String KIND = "CALENDAR_ARRANGE";

    private static final String YEAR = "年份";
    private static final String NUMBER = "文号";
    private static final String TITLE = "标题";
    private static final String BY = "提出人";
    private static final String DAYS = "安排";

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

    /** The command in words. */
    public static String command(Actor by, CalendarForm form) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(YEAR, String.valueOf(form.year()));
        lines.put(NUMBER, form.number().strip());
        lines.put(TITLE, form.title().strip());
        lines.put(BY, by.login());
        lines.put(DAYS, "\n" + form.lines().replace("\r\n", "\n").strip());
        return CommandLines.write(lines);
    }

    /** The arrangement that a command is about. */
    static CalendarForm form(String command) {
        Map<String, String> lines = CommandLines.read(command, DAYS);
        return new CalendarForm(
                Integer.parseInt(lines.get(YEAR)), lines.get(NUMBER), lines.get(TITLE), lines.get(DAYS));
    }

    /** Login of who proposed it. */
    static String proposer(String command) {
        return CommandLines.read(command, DAYS).get(BY);
    }

    @Override
    public void approved(Actor approver, String subject, String command) {
        calendar.arrange(approver, proposer(command), form(command));
    }

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        // the refusal stands in approval and audit; the calendar was never touched
    }
}
