package skillcert.administration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;
import skillcert.policy.ParameterForm;
import skillcert.policy.ParameterSettings;

/** What the second person's decision on a setting does: it stands, or nothing happens. */
@ApplicationScoped
public class ParameterApproval implements ApprovalHandler {

    /** The kind of command. */
    public static final String KIND = "PARAMETER_SET";

    private static final String TITLE = "参数";
    private static final String NAME = "参数代码";
    private static final String FROM = "生效日期";
    private static final String DOCUMENT = "依据文件";
    private static final String CLAUSE = "依据条款";
    private static final String BY = "提出人";
    private static final String SETTING = "设定";

    @Inject
    private ParameterSettings parameters;

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.SECURITY_ADMINISTER, Right.FILING_DECIDE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The command in words. */
    public static String command(Actor by, String title, ParameterForm form) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(TITLE, title);
        lines.put(NAME, form.name());
        lines.put(FROM, form.validFrom().toString());
        lines.put(DOCUMENT, form.document());
        lines.put(CLAUSE, form.clause());
        lines.put(BY, by.login());
        lines.put(SETTING, form.setting());
        return CommandLines.write(lines);
    }

    @Override
    public void approved(Actor approver, String subject, String command) {
        Map<String, String> lines = CommandLines.read(command, SETTING);
        parameters.set(
                approver,
                lines.get(BY),
                new ParameterForm(
                        lines.get(NAME),
                        LocalDate.parse(lines.get(FROM)),
                        lines.get(SETTING),
                        lines.get(DOCUMENT),
                        lines.get(CLAUSE)));
    }

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        // the refusal stands in approval and audit; the parameter was never touched
    }
}
