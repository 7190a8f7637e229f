package skillcert.web.filing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.filing.Bodies;
import skillcert.filing.DraftRow;
import skillcert.filing.FilingDrafts;
import skillcert.filing.FilingKind;
import skillcert.filing.Filings;
import skillcert.identity.UnitView;
import skillcert.kernel.UnitKind;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** Where an application begins: what it asks for and, for an officer, of which school; and the drafts that are open. */
@Named
@RequestScoped
public class BeginPage {

    @EJB
    private FilingDrafts drafts;

    @EJB
    private Filings filings;

    @EJB
    private Bodies bodies;

    @Inject
    private CurrentActor actor;

    private FilingKind kind;
    private String unit;

    @PostConstruct
    void prepare() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        unit = isSchool() ? actor.get().unit() : asked.get("unit");
        kind = Arrays.stream(FilingKind.values())
                .filter(each -> each.name().equals(asked.get("kind")))
                .findFirst()
                .orElseGet(this::usual);
    }

    /** What a school most likely wants: its first filing, or more occupations once it is filed. */
    private FilingKind usual() {
        boolean filed = isSchool() && bodies.findOfUnit(actor.get()).isPresent();
        return filed ? FilingKind.RANGE : FilingKind.FIRST;
    }

    /** Begins the application, or goes on with the one that is open. */
    public String begin() {
        String school = Optional.ofNullable(unit).orElse("");
        return PortalPage.FILING_APPLY.path() + "?faces-redirect=true&id=" + drafts.begin(actor.get(), school, kind);
    }

    /** Throws a draft away. */
    public String discard(long id) {
        drafts.discard(actor.get(), id);
        return PortalPage.FILING_NEW.path() + "?faces-redirect=true&done=filing.draft.discarded";
    }

    /** Whether the account belongs to a school, which applies for itself only. */
    public boolean isSchool() {
        return actor.get().unitKind() == UnitKind.SCHOOL;
    }

    /** The schools that the actor may apply for. */
    public List<UnitView> getSchools() {
        return filings.schoolsToApplyFor(actor.get());
    }

    /** The open drafts of the office. */
    public List<DraftRow> getDrafts() {
        return drafts.open(actor.get());
    }

    /** What an application may ask for. */
    public FilingKind[] getKinds() {
        return FilingKind.values();
    }

    public FilingKind getKind() {
        return kind;
    }

    public void setKind(FilingKind kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
