package skillcert.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import skillcert.administration.RuleProposals;
import skillcert.kernel.BusinessClock;
import skillcert.policy.ClauseRow;
import skillcert.policy.ParameterForm;
import skillcert.policy.ParameterRevisionForm;
import skillcert.policy.ParameterSettings;
import skillcert.policy.ParameterView;
import skillcert.policy.PolicyDocuments;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;

/** The form that proposes to replace or withdraw a setting whose day is still to come. */
@Named
@ViewScoped
public class ParameterRevisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A setting that can be revised, as it was shown.
     *
     * @param name of the parameter
     * @param title what people call it
     * @param validFrom its first day
     * @param value what it says; empty when it was withdrawn
     */
    public record Coming(String name, String title, LocalDate validFrom, String value) implements Serializable {

        /** What the form sends for it. */
        public String key() {
            return name + "@" + validFrom;
        }
    }

    @EJB
    private transient ParameterSettings settings;

    @EJB
    private transient PolicyDocuments documents;

    @EJB
    private transient RuleProposals proposals;

    @Inject
    private CurrentActor actor;

    @Inject
    private BusinessClock clock;

    @Inject
    private FormKey key;

    private final List<Coming> coming = new ArrayList<>();
    private String chosen;
    private String setting;
    private String citation;
    private String reason;

    @PostConstruct
    void prepare() {
        LocalDate today = clock.today();
        for (ParameterView parameter : settings.all(actor.get())) {
            parameter.settings().stream()
                    .filter(each -> each.validFrom().isAfter(today))
                    .filter(each -> each.phase() != ParameterView.Phase.REPLACED)
                    .map(each -> new Coming(parameter.name(), parameter.title(), each.validFrom(), each.value()))
                    .forEach(coming::add);
        }
    }

    /** Sends it to the other office. */
    public String propose() {
        Coming revised = coming.stream()
                .filter(each -> each.key().equals(chosen))
                .findFirst()
                .orElse(new Coming("", "", null, ""));
        ClauseRow clause = documents.citable(actor.get()).stream()
                .filter(row -> row.citation().equals(citation))
                .findFirst()
                .orElse(new ClauseRow("", "", "", ""));
        ParameterForm form =
                new ParameterForm(revised.name(), revised.validFrom(), setting, clause.document(), clause.clause());
        long id = proposals.propose(actor.get(), new ParameterRevisionForm(form, revised.value(), reason), key.get());
        return PortalPage.APPROVAL.path() + "?faces-redirect=true&done=rule.proposed&id=" + id;
    }

    /** Whether the account may propose. */
    public boolean isProposer() {
        return proposals.mayPropose(actor.get());
    }

    /** The settings whose day is still to come. */
    public List<Coming> getComing() {
        return coming;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getSetting() {
        return setting;
    }

    public void setSetting(String setting) {
        this.setting = setting;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
