package skillcert.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import skillcert.assessment.CandidateRow;
import skillcert.assessment.Rosters;
import skillcert.kernel.Right;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** The candidates of one batch, known by the tail of their ID numbers only (I14). */
@Named
@RequestScoped
public class CandidateListPage {

    @EJB
    private Rosters rosters;

    @Inject
    private CurrentActor actor;

    private long id;
    private ListView<CandidateRow> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>(
                "candidates",
                Set.of("id"),
                List.of(
                        ListColumn.<CandidateRow>number("no", CandidateRow::no),
                        ListColumn.<CandidateRow>text("name", CandidateRow::name),
                        idTail(),
                        ListColumn.<CandidateRow>text("photo", row -> Shown.word("candidate.photo", row.photo()))
                                .plain(),
                        ListColumn.<CandidateRow>number("theory", CandidateRow::theory),
                        ListColumn.<CandidateRow>number("skill", CandidateRow::skill)),
                query -> rosters.candidates(actor.get(), id, query));
    }

    /** Who may see the whole number comes to it by the tail. */
    private ListColumn<CandidateRow> idTail() {
        ListColumn<CandidateRow> tail = ListColumn.code("idTail", CandidateRow::idTail);
        return actor.get().may(Right.PERSONAL_DATA_REVEAL)
                ? tail.linked(row -> PortalPage.CANDIDATE_REVEAL.path() + "?id=" + id + "&no=" + row.no())
                : tail;
    }

    /** The list. */
    public ListView<CandidateRow> getList() {
        return list;
    }

    /** The batch. */
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
