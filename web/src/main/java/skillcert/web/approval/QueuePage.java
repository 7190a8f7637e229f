package skillcert.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import skillcert.approval.ApprovalState;
import skillcert.approval.WorkItem;
import skillcert.approval.WorkQueues;
import skillcert.web.frame.CurrentActor;
import skillcert.web.list.ListView;

/** The first page after the login: what waits for this person, the oldest first. */
@Named
@RequestScoped
public class QueuePage {

    @EJB
    private WorkQueues queues;

    @Inject
    private CurrentActor actor;

    private ListView<WorkItem> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>("queue", Set.of(), WorkItemColumns.waiting(), query -> queues.todo(actor.get(), query));
        // what was returned to this person is to be corrected, not approved
        list.picking(item -> item.bulk() && item.state() == ApprovalState.PENDING ? item.id() : null);
    }

    /** The queue. */
    public ListView<WorkItem> getList() {
        return list;
    }
}
