package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.policy.ParameterView.Phase;
import skillcert.policy.ParameterView.Setting;
import skillcert.policy.control.DocumentRepository;
import skillcert.policy.control.PolicyRepository;
import skillcert.policy.entity.Parameter;
import skillcert.policy.entity.ParameterDefinition;

/**
 * The door that shows parameters with their history and adds settings. A setting is only ever added and begins after
 * today, so that what was decided yesterday would be decided the same today (I16).
 */
@Stateless
public class ParameterSettings {

    @Inject
    private PolicyRepository policy;

    @Inject
    private DocumentRepository documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** All parameters with all their settings. */
    @Permitted
    public List<ParameterView> all(Actor actor) {
        List<Parameter> settings = policy.settings();
        return policy.definitions().stream()
                .map(definition -> view(definition, settings))
                .toList();
    }

    private ParameterView view(ParameterDefinition definition, List<Parameter> settings) {
        LocalDate today = clock.today();
        List<Setting> shown = new ArrayList<>();
        boolean found = false;
        for (Parameter setting : settings) {
            if (setting.name().equals(definition.name())) {
                boolean begun = !setting.validFrom().isAfter(today);
                Phase phase = !begun ? Phase.COMING : found ? Phase.PAST : Phase.IN_FORCE;
                found = found || begun;
                shown.add(new Setting(
                        setting.validFrom(),
                        setting.setting(),
                        phase,
                        documents.require(setting.document()).citation(setting.clause()),
                        setting.proposedBy().orElse(""),
                        setting.agreedBy().orElse("")));
            }
        }
        return new ParameterView(
                definition.name(), definition.title(), definition.kind(), definition.least(), definition.most(), shown);
    }

    /**
     * What a new setting would be, in words: checked as {@link #set} checks it.
     *
     * @throws PolicyRefusedException POLICY_UNKNOWN_PARAMETER, POLICY_SETTING, POLICY_SETTING_PAST,
     *     POLICY_SETTING_TAKEN, POLICY_UNKNOWN_CLAUSE
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public String check(Actor actor, ParameterForm form) {
        ParameterDefinition definition = policy.findDefinition(form.name())
                .orElseThrow(() -> new PolicyRefusedException(PolicyError.POLICY_UNKNOWN_PARAMETER, form.name()));
        definition.require(form);
        LocalDate today = clock.today();
        if (form.validFrom() == null || !form.validFrom().isAfter(today)) {
            throw new PolicyRefusedException(
                    PolicyError.POLICY_SETTING_PAST, form.name(), String.valueOf(form.validFrom()), today);
        }
        if (policy.findSetting(form.name(), form.validFrom()).isPresent()) {
            throw new PolicyRefusedException(PolicyError.POLICY_SETTING_TAKEN, form.name(), form.validFrom());
        }
        documents
                .findClause(form.document(), form.clause(), form.validFrom())
                .orElseThrow(() ->
                        new PolicyRefusedException(PolicyError.POLICY_UNKNOWN_CLAUSE, form.document(), form.clause()));
        return definition.title();
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
}
