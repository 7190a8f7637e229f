package skillcert.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import skillcert.administration.RuleProposals;
import skillcert.kernel.BusinessClock;
import skillcert.policy.ClauseRow;
import skillcert.policy.ParameterForm;
import skillcert.policy.ParameterSettings;
import skillcert.policy.ParameterView;
import skillcert.policy.PolicyDocuments;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;

/** Parameters with their history, and the form that proposes a new setting to the other office. */
@Named
@ViewScoped
public class ParametersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ParameterSettings settings;

    @EJB
    private transient PolicyDocuments documents;

    @EJB
    private transient RuleProposals proposals;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    @Inject
    private BusinessClock clock;

    private List<ParameterView> parameters;
    private String name;
    private LocalDate validFrom;
    private String setting;
    private String citation;

    @PostConstruct
    void prepare() {
        parameters = settings.all(actor.get());
        validFrom = clock.today().plusDays(1);
    }

    /** Sends the setting to the other office. */
    public String propose() {
        ClauseRow clause = getClauses().stream()
                .filter(row -> row.citation().equals(citation))
                .findFirst()
                .orElse(new ClauseRow("", "", "", ""));
        long id = proposals.propose(
                actor.get(),
                new ParameterForm(name, validFrom, setting, clause.document(), clause.clause()),
                key.get());
        return PortalPage.APPROVAL.path() + "?faces-redirect=true&done=rule.proposed&id=" + id;
    }

    /** Whether the account may propose. */
    public boolean isProposer() {
        return proposals.mayPropose(actor.get());
    }

    /** All parameters. */
    public List<ParameterView> getParameters() {
        return parameters;
    }

    /** What a setting can rest on. */
    public List<ClauseRow> getClauses() {
        return documents.citable(actor.get());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
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
}
