package skillcert.web.policy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.policy.DemonstrationClock;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** Lets the clock of the demonstration run ahead; out of demonstration the door refuses. */
@Named
@RequestScoped
public class ClockPage {

    @EJB
    private DemonstrationClock clock;

    @Inject
    private CurrentActor actor;

    private int days = 8;

    /** Moves the business date forward by the days that were typed. */
    public String advance() {
        clock.advance(actor.get(), days);
        return PortalPage.CLOCK.path() + "?faces-redirect=true&done=clock.advanced";
    }

    /** How many days the clock runs ahead. */
    public long getShift() {
        return clock.shift().toDays();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
