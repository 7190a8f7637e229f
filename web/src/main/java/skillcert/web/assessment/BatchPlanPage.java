package skillcert.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import skillcert.assessment.BatchForm;
import skillcert.assessment.Batches;
import skillcert.filing.Bodies;
import skillcert.filing.ScopeRow;
import skillcert.kernel.BusinessClock;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Texts;

/**
 * The form of a batch. It offers what is filed first and the rest of the catalogue below; whether it lies in the range is
 * said by the door, with the clause (R033).
 */
@Named
@ViewScoped
public class BatchPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Batches batches;

    @EJB
    private transient Bodies bodies;

    @EJB
    private transient Occupations occupations;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    @Inject
    private BusinessClock clock;

    private List<SelectItem> choices;
    private String title;
    private int occupation;
    private String level;
    private LocalDate examOn;

    @PostConstruct
    void prepare() {
        Set<Integer> filed = bodies.findOfUnit(actor.get()).stream()
                .flatMap(body -> body.scope().stream())
                .map(ScopeRow::occupationRowId)
                .collect(Collectors.toSet());
        Map<Boolean, List<OccupationRow>> rows = occupations.catalogue(clock.today()).stream()
                .collect(Collectors.partitioningBy(row -> filed.contains(row.id())));
        choices = List.of(group("batch.in.range", rows.get(true)), group("batch.out.of.range", rows.get(false)));
        examOn = clock.today();
    }

    private static SelectItemGroup group(String text, List<OccupationRow> rows) {
        SelectItem[] items = rows.stream()
                .map(row -> new SelectItem(row.id(), row.code() + " " + row.label()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(Texts.of(text), null, false, items);
    }

    /** Plans the batch. */
    public String plan() {
        long id = batches.plan(actor.get(), new BatchForm(title, occupation, level, examOn), key.get());
        return PortalPage.BATCH.path() + "?faces-redirect=true&done=batch.planned&id=" + id;
    }

    /** The occupations: those of the filed range first. */
    public List<SelectItem> getChoices() {
        return choices;
    }

    /** The levels of table 7. */
    public List<Level> getLevels() {
        return Level.all();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getOccupation() {
        return occupation;
    }

    public void setOccupation(int occupation) {
        this.occupation = occupation;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public LocalDate getExamOn() {
        return examOn;
    }

    public void setExamOn(LocalDate examOn) {
        this.examOn = examOn;
    }
}
