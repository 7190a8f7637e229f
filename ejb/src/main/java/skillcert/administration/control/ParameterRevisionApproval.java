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
import skillcert.policy.ParameterRevisionForm;
import skillcert.policy.ParameterSettings;

/** What the second person's decision on a setting that is to be replaced or withdrawn does. */
@ApplicationScoped
public class ParameterRevisionApproval implements ApprovalHandler {

    /** The kind of command. */
    public static final String KIND = "PARAMETER_REVISE";

    private static final String TITLE = "参数";
    private static final String NAME = "参数代码";
    private static final String FROM = "生效日期";
    private static final String REPLACES = "原设定";
    private static final String DOCUMENT = "依据文件";
    private static final String CLAUSE = "依据条款";
    private static final String BY = "提出人";
    private static final String REASON = "理由";
    private static final String SETTING = "改为";
    private static final String NOTHING = "（撤回，不设定）";

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
    public static String command(Actor by, String title, ParameterRevisionForm form) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(TITLE, title);
        lines.put(NAME, form.setting().name());
        lines.put(FROM, form.setting().validFrom().toString());
        lines.put(REPLACES, form.replaces());
        if (!form.withdraws()) {
            lines.put(DOCUMENT, form.setting().document());
            lines.put(CLAUSE, form.setting().clause());
        }
        lines.put(BY, by.login());
        lines.put(REASON, form.reason());
        lines.put(SETTING, form.withdraws() ? NOTHING : form.setting().setting());
        return CommandLines.write(lines);
    }

    @Override
    public void approved(Actor approver, String subject, String command) {
        Map<String, String> lines = CommandLines.read(command, SETTING);
        // who withdraws cites nothing: a setting of the same words cites a clause
        boolean withdraws = !lines.containsKey(CLAUSE);
        ParameterForm setting = new ParameterForm(
                lines.get(NAME),
                LocalDate.parse(lines.get(FROM)),
                withdraws ? "" : lines.get(SETTING),
                lines.get(DOCUMENT),
                lines.get(CLAUSE));
        parameters.revise(
                approver, lines.get(BY), new ParameterRevisionForm(setting, lines.get(REPLACES), lines.get(REASON)));
    }

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        // the refusal stands in approval and audit; the parameter was never touched
    }
}
