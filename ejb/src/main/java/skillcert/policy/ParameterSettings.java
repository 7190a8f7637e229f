package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.policy.control.DocumentRepository;
import skillcert.policy.control.ParameterViews;
import skillcert.policy.control.PolicyRepository;
import skillcert.policy.entity.Parameter;
import skillcert.policy.entity.ParameterDefinition;
import skillcert.policy.entity.ParameterRevision;
import skillcert.policy.entity.Setting;

/**
 * The door that shows parameters with their history and adds settings. A setting is only ever added and begins after
 * today, so that what was decided yesterday would be decided the same today (I16). Until its day comes it can be set right
 * by a row that takes its place or withdraws it; both stay in sight.
 */
@Stateless
public class ParameterSettings {

    @Inject
    private PolicyRepository policy;

    @Inject
    private ParameterViews views;

    @Inject
    private DocumentRepository documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** All parameters with all their settings. */
    @Permitted
    public List<ParameterView> all(Actor actor) {
        return views.all();
    }

    /**
     * What a new setting would be, in words: checked as {@link #set} checks it.
     *
     * @throws PolicyRefusedException POLICY_UNKNOWN_PARAMETER, POLICY_SETTING, POLICY_SETTING_PAST,
     *     POLICY_SETTING_TAKEN, POLICY_UNKNOWN_CLAUSE
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public String check(Actor actor, ParameterForm form) {
        ParameterDefinition definition = requireDefinition(form);
        definition.require(form);
        requireAhead(form);
        if (policy.findSetting(form.name(), form.validFrom()).isPresent()) {
            throw new PolicyRefusedException(PolicyError.POLICY_SETTING_TAKEN, form.name(), form.validFrom());
        }
        requireClause(form);
        return definition.title();
    }

    private ParameterDefinition requireDefinition(ParameterForm form) {
        return policy.findDefinition(form.name())
                .orElseThrow(() -> new PolicyRefusedException(PolicyError.POLICY_UNKNOWN_PARAMETER, form.name()));
    }

    private void requireAhead(ParameterForm form) {
        LocalDate today = clock.today();
        if (form.validFrom() == null || !form.validFrom().isAfter(today)) {
            throw new PolicyRefusedException(
                    PolicyError.POLICY_SETTING_PAST, form.name(), String.valueOf(form.validFrom()), today);
        }
    }

    private void requireClause(ParameterForm form) {
        documents
                .findClause(form.document(), form.clause(), form.validFrom())
                .orElseThrow(() ->
                        new PolicyRefusedException(PolicyError.POLICY_UNKNOWN_CLAUSE, form.document(), form.clause()));
    }

    /**
     * Adds a setting, as the second person agrees to it: part of the transaction of that decision.
     *
     * @param agreed the second person
     * @param proposedBy login of the first
     * @throws PolicyRefusedException as {@link #check}, and POLICY_SECOND_PERSON
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(Actor agreed, String proposedBy, ParameterForm form) {
        check(agreed, form);
        policy.add(new Parameter(form, proposedBy, agreed.login(), clock.instant()));
        audit.record(
                agreed,
                AuditEvent.PARAMETER_SET,
                form.name(),
                form.setting() + " from " + form.validFrom() + " by " + proposedBy);
    }

    /**
     * What a revision would be, in words: checked as {@link #revise} checks it.
     *
     * @throws PolicyRefusedException POLICY_UNKNOWN_PARAMETER, POLICY_SETTING, POLICY_SETTING_PAST when the day of the
     *     setting has come, POLICY_SETTING_MOVED when it says something else by now or there is none,
     *     POLICY_UNKNOWN_CLAUSE, POLICY_TEXT
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public String checkRevision(Actor actor, ParameterRevisionForm form) {
        ParameterForm setting = form.setting();
        ParameterDefinition definition = requireDefinition(setting);
        requireAhead(setting);
        String now = policy.findCurrent(setting.name(), setting.validFrom())
                .map(Setting::text)
                .orElse("");
        // also after a withdrawal, so that the day can be used again
        if (!now.equals(form.replaces())
                || policy.findSetting(setting.name(), setting.validFrom()).isEmpty()
                || now.isEmpty() && form.withdraws()) {
            throw new PolicyRefusedException(
                    PolicyError.POLICY_SETTING_MOVED, setting.name(), setting.validFrom(), now);
        }
        ParameterRevision.requireReason(form);
        if (!form.withdraws()) {
            definition.require(setting);
            requireClause(setting);
        }
        return definition.title();
    }

    /**
     * Puts another setting in the place of one whose day is still to come, or withdraws it, as the second person agrees to
     * it: part of the transaction of that decision. Whoever was first stays in sight.
     *
     * @param agreed the second person
     * @param proposedBy login of the first
     * @throws PolicyRefusedException as {@link #checkRevision}, and POLICY_SECOND_PERSON
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void revise(Actor agreed, String proposedBy, ParameterRevisionForm form) {
        checkRevision(agreed, form);
        ParameterForm setting = form.setting();
        int no = policy.revisions(setting.name(), setting.validFrom()) + 1;
        policy.add(new ParameterRevision(form, no, proposedBy, agreed.login(), clock.instant()));
        audit.record(
                agreed,
                AuditEvent.PARAMETER_REVISED,
                setting.name(),
                form.replaces() + " -> " + (form.withdraws() ? "withdrawn" : setting.setting()) + " from "
                        + setting.validFrom() + " by " + proposedBy);
    }
}
