package skillcert.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.jobs.JobState;
import skillcert.jobs.JobView;
import skillcert.jobs.Jobs;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** Long work of the own unit; the system administrator sees all. */
@Named
@RequestScoped
public class JobListPage {

    @EJB
    private Jobs jobs;

    @Inject
    private CurrentActor actor;

    private ListView<JobView> list;

    @PostConstruct
    void prepare() {
        List<String> states = Arrays.stream(JobState.values()).map(Enum::name).toList();
        list = new ListView<>(
                "jobs",
                Set.of(),
                List.of(
                        ListColumn.<JobView>text("title", JobView::title)
                                .linked(row -> PortalPage.JOB.path() + "?id=" + row.id()),
                        ListColumn.<JobView>text("startedBy", JobView::startedBy)
                                .plain(),
                        ListColumn.<JobView>code("orderedAt", row -> Shown.minute(row.orderedAt()))
                                .unfiltered(),
                        ListColumn.<JobView>number("percent", row -> row.percent() + "%"),
                        ListColumn.<JobView>state("state", JobView::state, "job.state", states)),
                query -> jobs.list(actor.get(), query));
    }

    /** The list. */
    public ListView<JobView> getList() {
        return list;
    }
}
