package skillcert.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.assessment.BatchRow;
import skillcert.assessment.BatchState;
import skillcert.assessment.Batches;
import skillcert.numbering.Level;
import skillcert.occupation.Occupations;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** The batches that the actor may see. */
@Named
@RequestScoped
public class BatchListPage {

    @EJB
    private Batches batches;

    @EJB
    private Occupations occupations;

    @Inject
    private CurrentActor actor;

    private ListView<BatchRow> list;

    @PostConstruct
    void prepare() {
        List<String> states = Arrays.stream(BatchState.values()).map(Enum::name).toList();
        List<ListColumn.Choice> levels = Level.all().stream()
                .map(level -> new ListColumn.Choice(level.code(), level.label()))
                .toList();
        list = new ListView<>(
                "batches",
                Set.of(),
                List.of(
                        ListColumn.<BatchRow>text("title", BatchRow::title)
                                .linked(row -> PortalPage.BATCH.path() + "?id=" + row.id()),
                        ListColumn.<BatchRow>text("occupation", this::occupation)
                                .plain(),
                        new ListColumn<>("level", BatchRow::level, null, levels, ListColumn.Kind.TEXT, true, false),
                        ListColumn.<BatchRow>text("examOn", BatchRow::examOn).unfiltered(),
                        ListColumn.<BatchRow>state("state", BatchRow::state, "batch.state", states)),
                query -> batches.list(actor.get(), query));
    }

    private String occupation(BatchRow row) {
        return occupations.require(row.occupationRowId()).label();
    }

    /** The list. */
    public ListView<BatchRow> getList() {
        return list;
    }
}
