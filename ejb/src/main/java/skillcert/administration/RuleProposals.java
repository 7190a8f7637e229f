package skillcert.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import skillcert.administration.control.CalendarAmendmentApproval;
import skillcert.administration.control.CalendarApproval;
import skillcert.administration.control.ParameterApproval;
import skillcert.administration.control.ParameterRevisionApproval;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.ApprovalStep;
import skillcert.identity.SentForms;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
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

    @Inject
    private SentForms sent;

    /**
     * Proposes a setting. The same key again proposes nothing and gives the same number (I9).
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link ParameterSettings#check}
     * @throws skillcert.identity.FormSentException the key belongs to another form
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long propose(Actor actor, ParameterForm form, IdempotencyKey key) {
        requireProvince(actor, form.name());
        Optional<String> before = sent.find(actor, key, form);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        String title = parameters.check(actor, form);
        long id = request(
                actor,
                ParameterApproval.KIND,
                form.name(),
                title + "自 " + form.validFrom() + " 起为 " + form.setting(),
                ParameterApproval.command(actor, title, form));
        sent.keep(actor, key, String.valueOf(id), form);
        return id;
    }

    /**
     * Proposes the calendar of a year. The same key again proposes nothing and gives the same number (I9).
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link CalendarYears#check}
     * @throws skillcert.identity.FormSentException the key belongs to another form
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long propose(Actor actor, CalendarForm form, IdempotencyKey key) {
        requireProvince(actor, String.valueOf(form.year()));
        Optional<String> before = sent.find(actor, key, form);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        int days = calendar.check(actor, form);
        long id = request(
                actor,
                CalendarApproval.KIND,
                String.valueOf(form.year()),
                form.year() + " 年工作日历：调整 " + days + " 天",
                CalendarApproval.command(actor, form));
        sent.keep(actor, key, String.valueOf(id), form);
        return id;
    }

    /**
     * Proposes that a setting to come is replaced or withdrawn. The same key again proposes nothing and gives the same
     * number (I9).
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link ParameterSettings#checkRevision}
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long propose(Actor actor, ParameterRevisionForm form, IdempotencyKey key) {
        String name = form.setting().name();
        requireProvince(actor, name);
        Optional<String> before = sent.find(actor, key, form);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        String title = parameters.checkRevision(actor, form);
        String what = form.withdraws() ? "撤回设定" : "改为 " + form.setting().setting();
        long id = request(
                actor,
                ParameterRevisionApproval.KIND,
                name,
                title + "（" + form.setting().validFrom() + " 起）：" + what,
                ParameterRevisionApproval.command(actor, title, form));
        sent.keep(actor, key, String.valueOf(id), form);
        return id;
    }

    /**
     * Proposes an amendment of a year whose arrangement is known. The same key again proposes nothing and gives the same
     * number (I9).
     *
     * @return number of the request
     * @throws AdministrationRefusedException ADMINISTRATION_NOT_PROVINCE
     * @throws skillcert.policy.PolicyRefusedException as {@link CalendarYears#checkAmendment}
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public long proposeAmendment(Actor actor, CalendarForm form, IdempotencyKey key) {
        requireProvince(actor, String.valueOf(form.year()));
        Optional<String> before = sent.find(actor, key, form);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        int days = calendar.checkAmendment(actor, form);
        long id = request(
                actor,
                CalendarAmendmentApproval.KIND,
                String.valueOf(form.year()),
                form.year() + " 年工作日历的修改：" + days + " 天",
                CalendarApproval.command(actor, form));
        sent.keep(actor, key, String.valueOf(id), form);
        return id;
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
