package skillcert.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.administration.control.CalendarAmendmentApproval;
import skillcert.administration.control.CalendarApproval;
import skillcert.administration.control.ParameterApproval;
import skillcert.administration.control.ParameterRevisionApproval;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.ApprovalStep;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.policy.CalendarForm;
import skillcert.policy.CalendarYears;
import skillcert.policy.ParameterForm;
import skillcert.policy.ParameterRevisionForm;
import skillcert.policy.ParameterSettings;

/**
 * The door that proposes what changes the rules: a setting of a parameter, the calendar of a year. The security
 * administrator and the deciders of the province check each other: what the one proposes only the other can agree to
 * (I8), so that neither changes a rule alone, nor two of the same office.
 */
@Stateless
public class RuleProposals {

    @Inject
    private ParameterSettings parameters;

    @Inject
    private CalendarYears calendar;

    @Inject
    private ApprovalRequests approvals;

    /**
     * Proposes a setting.
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link ParameterSettings#check}
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long propose(Actor actor, ParameterForm form) {
        requireProvince(actor, form.name());
        String title = parameters.check(actor, form);
        return request(
                actor,
                ParameterApproval.KIND,
                form.name(),
                title + "自 " + form.validFrom() + " 起为 " + form.setting(),
                ParameterApproval.command(actor, title, form));
    }

    /**
     * Proposes the calendar of a year.
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link CalendarYears#check}
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long propose(Actor actor, CalendarForm form) {
        requireProvince(actor, String.valueOf(form.year()));
        int days = calendar.check(actor, form);
        return request(
                actor,
                CalendarApproval.KIND,
                String.valueOf(form.year()),
                form.year() + " 年工作日历：调整 " + days + " 天",
                CalendarApproval.command(actor, form));
    }

    /**
     * Proposes that a setting to come is replaced or withdrawn.
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link ParameterSettings#checkRevision}
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long propose(Actor actor, ParameterRevisionForm form) {
        String name = form.setting().name();
        requireProvince(actor, name);
        String title = parameters.checkRevision(actor, form);
        String what = form.withdraws() ? "撤回设定" : "改为 " + form.setting().setting();
        return request(
                actor,
                ParameterRevisionApproval.KIND,
                name,
                title + "（" + form.setting().validFrom() + " 起）：" + what,
                ParameterRevisionApproval.command(actor, title, form));
    }

    /**
     * Proposes an amendment of a year whose arrangement is known.
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link CalendarYears#checkAmendment}
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long proposeAmendment(Actor actor, CalendarForm form) {
        requireProvince(actor, String.valueOf(form.year()));
        int days = calendar.checkAmendment(actor, form);
        return request(
                actor,
                CalendarAmendmentApproval.KIND,
                String.valueOf(form.year()),
                form.year() + " 年工作日历的修改：" + days + " 天",
                CalendarApproval.command(actor, form));
    }

    private long request(Actor actor, String kind, String subject, String title, String command) {
        return approvals.request(
                actor, ApprovalCommand.of(kind, subject, title, command, ApprovalStep.of(other(actor), actor.unit())));
    }

    /** The right of the other office. */
    private static Right other(Actor actor) {
        return actor.may(Right.SECURITY_ADMINISTER) ? Right.FILING_DECIDE : Right.SECURITY_ADMINISTER;
    }

    /** Whether the actor may propose. */
    @Permitted
    public boolean mayPropose(Actor actor) {
        return actor.unitKind() == UnitKind.PROVINCE
                && (actor.may(Right.SECURITY_ADMINISTER) || actor.may(Right.FILING_DECIDE));
    }

    private void requireProvince(Actor actor, String subject) {
        if (!mayPropose(actor)) {
            throw new AdministrationRefusedException(AdministrationError.ADMINISTRATION_NOT_PROVINCE, subject);
        }
    }
}
