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

/** What waits at this person's unit, also what a colleague has claimed. */
@Named
@RequestScoped
public class UnitQueuePage {

    @EJB
    private WorkQueues queues;

    @Inject
    private CurrentActor actor;

    private ListView<WorkItem> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>("queue", Set.of(), WorkItemColumns.atUnit(), query -> queues.atUnit(actor.get(), query));
    }

    /** The queue of the unit. */
    public ListView<WorkItem> getList() {
        return list;
    }
}
