package skillcert.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import skillcert.approval.Approvals;
import skillcert.approval.WorkItem;
import skillcert.web.frame.CurrentActor;
import skillcert.web.list.ListView;

/** The first page after the login: what waits for this person's decision, the oldest first. */
@Named
@RequestScoped
public class QueuePage {

    @EJB
    private Approvals approvals;

    @Inject
    private CurrentActor actor;

    private ListView<WorkItem> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>(
                "queue", Set.of(), WorkItemColumns.pending(), query -> approvals.queue(actor.get(), query));
    }

    /** The queue. */
    public ListView<WorkItem> getList() {
        return list;
    }
}
