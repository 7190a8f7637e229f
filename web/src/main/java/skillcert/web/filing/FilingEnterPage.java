package skillcert.web.filing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import skillcert.filing.FaultyFilingException;
import skillcert.filing.FilingFault;
import skillcert.filing.FilingForm;
import skillcert.filing.Filings;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.BusinessClock;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Texts;
import skillcert.web.list.ListColumn;
import skillcert.web.list.Places;
import skillcert.web.refusal.ErrorTexts;

/** The form of an application. Every fault comes back at once, each at its field; what was typed and ticked stays. */
@Named
@ViewScoped
public class FilingEnterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Filings filings;

    @EJB
    private transient Occupations occupations;

    @EJB
    private transient Units units;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    @Inject
    private BusinessClock clock;

    private final FilingDraft draft = new FilingDraft();
    private List<UnitView> schools;
    private List<OccupationRow> catalogue;
    private RangeTicks ticked = new RangeTicks(Set.of());
    private Long corrects;

    @PostConstruct
    void prepare() {
        LocalDate today = clock.today();
        schools = filings.schoolsWithoutFiling(actor.get());
        catalogue = occupations.catalogue(today);
        draft.setPlace("00");
        draft.setValidUntil(today.plusYears(3).minusDays(1));
    }

    /** Begins a correction with the application that was returned; anything else begins empty. */
    public void open() {
        if (corrects != null) {
            FilingForm before = filings.require(actor.get(), corrects).form();
            draft.take(before);
            schools = List.of(units.require(before.unitCode()));
            ticked = RangeTicks.of(before.range());
        }
    }

    /** Sends the application to the second officer. */
    public String enter() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ticked = RangeTicks.sent();
        try {
            FilingForm form = draft.form(ticked.choices());
            long id = corrects == null
                    ? filings.enter(actor.get(), form, key.get())
                    : filings.correct(actor.get(), corrects, form, key.get());
            return PortalPage.FILING.path() + "?faces-redirect=true&done=filing.entered&id=" + id;
        } catch (FaultyFilingException refusal) {
            refusal.faults().forEach(fault -> show(faces, fault));
            return null;
        }
    }

    private static void show(FacesContext faces, FilingFault fault) {
        String field = fault.field().startsWith("range") ? "range" : fault.field();
        // the summary above the form must say which field it means
        String text = Texts.of("filing." + field) + "：" + ErrorTexts.of(fault.code(), fault.values());
        faces.addMessage(
                "filing:" + field,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, fault.code().clause()));
    }

    /** Whether the box of this row and level is ticked. */
    public boolean has(OccupationRow row, Level level) {
        return ticked.has(row.id(), level.code());
    }

    public Long getCorrects() {
        return corrects;
    }

    public void setCorrects(Long corrects) {
        this.corrects = corrects;
    }

    /** What is typed. */
    public FilingDraft getDraft() {
        return draft;
    }

    /** The schools that may be filed now. */
    public List<UnitView> getSchools() {
        return schools;
    }

    /** The rows of annex 1 in force today. */
    public List<OccupationRow> getCatalogue() {
        return catalogue;
    }

    /** The determining departments. */
    public List<ListColumn.Choice> getPlaces() {
        return Places.all();
    }

    /** The levels as heads of the grid, the lowest first as annex 1 prints them. */
    public List<Level> getLevels() {
        List<Level> highestFirst = Level.all();
        return Stream.iterate(highestFirst.size() - 1, i -> i >= 0, i -> i - 1)
                .map(highestFirst::get)
                .toList();
    }
}
