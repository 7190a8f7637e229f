package skillcert.web.administration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import skillcert.administration.ServerTimers;
import skillcert.administration.TimerView;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** 定时任务: what the server does by the clock, when it last did and how that ended. */
@Named
@RequestScoped
public class TimersPage {

    @EJB
    private ServerTimers timers;

    @Inject
    private CurrentActor actor;

    private List<TimerView> all;

    /** Has a timer run now. */
    public String run(String name) {
        timers.run(actor.get(), name);
        return PortalPage.TIMERS.path() + "?faces-redirect=true&done=timer.run";
    }

    /** All timers. */
    public List<TimerView> getAll() {
        if (all == null) {
            all = timers.all(actor.get());
        }
        return all;
    }
}
