package skillcert.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import skillcert.approval.WorkItem;
import skillcert.approval.WorkQueues;
import skillcert.web.frame.CurrentActor;
import skillcert.web.list.ListView;

/** What this person has decided, and what became of it. */
@Named
@RequestScoped
public class DecidedPage {

    @EJB
    private WorkQueues queues;

    @Inject
    private CurrentActor actor;

    private ListView<WorkItem> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>(
                "queue", Set.of(), WorkItemColumns.decided(), query -> queues.decided(actor.get(), query));
    }

    /** The requests. */
    public ListView<WorkItem> getList() {
        return list;
    }
}
