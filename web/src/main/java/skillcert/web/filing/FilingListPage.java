package skillcert.web.filing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingRow;
import skillcert.filing.FilingState;
import skillcert.filing.Filings;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;
import skillcert.web.list.Places;

/** The applications for filing. */
@Named
@RequestScoped
public class FilingListPage {

    @EJB
    private Filings filings;

    @Inject
    private CurrentActor actor;

    private ListView<FilingRow> list;

    @PostConstruct
    void prepare() {
        List<String> states =
                Arrays.stream(FilingState.values()).map(Enum::name).toList();
        List<String> kinds = Arrays.stream(FilingKind.values()).map(Enum::name).toList();
        list = new ListView<>(
                "filings",
                Set.of(),
                List.of(
                        ListColumn.<FilingRow>code("id", FilingRow::id),
                        ListColumn.<FilingRow>text("name", FilingRow::name)
                                .linked(row -> PortalPage.FILING.path() + "?id=" + row.id()),
                        ListColumn.<FilingRow>state("kind", FilingRow::kind, "filing.kind", kinds),
                        Places.column("place", FilingRow::place),
                        ListColumn.<FilingRow>text("validUntil", FilingRow::validUntil),
                        ListColumn.<FilingRow>text("entered", row -> Shown.minute(row.enteredAt()))
                                .unfiltered(),
                        ListColumn.<FilingRow>state("state", FilingRow::state, "filing.state", states)),
                query -> filings.list(actor.get(), query));
    }

    /** The list. */
    public ListView<FilingRow> getList() {
        return list;
    }
}
