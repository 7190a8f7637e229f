package skillcert.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.approval.Waiting;
import skillcert.approval.WorkQueues;
import skillcert.web.frame.CurrentActor;

/** How much waits for whoever is signed in, for the counter in the frame of every page. */
@Named
@RequestScoped
public class Desk {

    @EJB
    private WorkQueues queues;

    @Inject
    private CurrentActor actor;

    private Waiting waiting;

    /** How much waits, asked for once a request. */
    public Waiting getWaiting() {
        if (waiting == null) {
            waiting = queues.waiting(actor.get());
        }
        return waiting;
    }
}
