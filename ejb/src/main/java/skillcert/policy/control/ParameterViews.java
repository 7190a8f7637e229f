package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import skillcert.kernel.BusinessClock;
import skillcert.policy.ParameterView;
import skillcert.policy.ParameterView.Phase;
import skillcert.policy.ParameterView.Setting;
import skillcert.policy.entity.Parameter;
import skillcert.policy.entity.ParameterDefinition;
import skillcert.policy.entity.ParameterRevision;

/** Shows parameters with all that was ever set, also what was set right before its day came. */
@ApplicationScoped
public class ParameterViews {

    @Inject
    private PolicyRepository policy;

    @Inject
    private DocumentRepository documents;

    @Inject
    private BusinessClock clock;

    /** All parameters, by name. */
    public List<ParameterView> all() {
        List<Parameter> settings = policy.settings();
        List<ParameterRevision> revisions = policy.revisions();
        return policy.definitions().stream()
                .map(definition -> view(definition, settings, revisions))
                .toList();
    }

    private ParameterView view(
            ParameterDefinition definition, List<Parameter> settings, List<ParameterRevision> revisions) {
        LocalDate today = clock.today();
        List<Setting> shown = new ArrayList<>();
        boolean found = false;
        for (Parameter setting : settings) {
            if (setting.name().equals(definition.name())) {
                List<ParameterRevision> over =
                        revisions.stream().filter(each -> each.of(setting)).toList();
                boolean withdrawn = !over.isEmpty() && over.get(0).setting().isEmpty();
                boolean begun = !setting.validFrom().isAfter(today);
                Phase phase = withdrawn ? Phase.WITHDRAWN : !begun ? Phase.COMING : found ? Phase.PAST : Phase.IN_FORCE;
                found = found || begun && !withdrawn;
                for (ParameterRevision each : over) {
                    shown.add(row(setting, each, each == over.get(0) ? phase : Phase.REPLACED));
                }
                shown.add(row(setting, over.isEmpty() ? phase : Phase.REPLACED));
            }
        }
        return new ParameterView(
                definition.name(), definition.title(), definition.kind(), definition.least(), definition.most(), shown);
    }

    private Setting row(Parameter setting, Phase phase) {
        return new Setting(
                setting.validFrom(),
                setting.setting(),
                phase,
                documents.require(setting.document()).citation(setting.clause()),
                setting.proposedBy().orElse(""),
                setting.agreedBy().orElse(""),
                "");
    }

    private Setting row(Parameter setting, ParameterRevision revision, Phase phase) {
        return new Setting(
                setting.validFrom(),
                revision.setting().orElse(""),
                phase,
                revision.setting().isEmpty()
                        ? ""
                        : documents.require(revision.document()).citation(revision.clause()),
                revision.proposedBy(),
                revision.agreedBy(),
                revision.reason());
    }
}
