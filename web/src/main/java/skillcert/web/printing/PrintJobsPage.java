package skillcert.web.printing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.printing.PrintJobRow;
import skillcert.printing.PrintJobState;
import skillcert.printing.PrintJobs;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** The print jobs, the newest first: a school's own, the printing office all (R024). */
@Named
@RequestScoped
public class PrintJobsPage {

    @EJB
    private PrintJobs jobs;

    @Inject
    private CurrentActor actor;

    private ListView<PrintJobRow> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>("printjobs", Set.of(), columns(), query -> jobs.list(actor.get(), query));
    }

    private static List<ListColumn<PrintJobRow>> columns() {
        List<String> states =
                Arrays.stream(PrintJobState.values()).map(Enum::name).toList();
        return List.of(
                ListColumn.<PrintJobRow>code("id", PrintJobRow::id)
                        .linked(job -> PortalPage.PRINT_JOB.path() + "?id=" + job.id())
                        .plain(),
                ListColumn.text("bodyName", PrintJobRow::bodyName),
                ListColumn.<PrintJobRow>code("listId", PrintJobRow::listId).plain(),
                ListColumn.number("sheets", PrintJobRow::sheets),
                ListColumn.<PrintJobRow>text("orderedBy", PrintJobRow::orderedBy)
                        .plain(),
                ListColumn.<PrintJobRow>code("orderedAt", job -> Shown.minute(job.orderedAt()))
                        .unfiltered(),
                ListColumn.state("state", PrintJobRow::state, "printing.state", states));
    }

    /** The jobs. */
    public ListView<PrintJobRow> getList() {
        return list;
    }
}
