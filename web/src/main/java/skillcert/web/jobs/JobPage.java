package skillcert.web.jobs;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import skillcert.jobs.JobState;
import skillcert.jobs.JobView;
import skillcert.jobs.Jobs;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One job: how far it is, and how to hold, resume or end it. It goes on when the page is closed. */
@Named
@ViewScoped
public class JobPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Jobs jobs;

    @Inject
    private CurrentActor actor;

    private long id;
    private JobView job;

    /** Reads the job of the address. */
    public void open() {
        job = jobs.require(actor.get(), id);
    }

    /** Holds it. */
    public String pause() {
        jobs.pause(actor.get(), id);
        return here("job.paused");
    }

    /** Lets it go on. */
    public String resume() {
        jobs.resume(actor.get(), id);
        return here("job.resumed");
    }

    /** Ends it. */
    public String cancel() {
        jobs.cancel(actor.get(), id);
        return here("job.cancelled");
    }

    private String here(String done) {
        return PortalPage.JOB.path() + "?faces-redirect=true&done=" + done + "&id=" + id;
    }

    /** The job. */
    public JobView getJob() {
        if (job == null) {
            open();
        }
        return job;
    }

    /** Whether it can be held. */
    public boolean isPausable() {
        return getJob().steerable() && getJob().state().goesOn();
    }

    /** Whether it can go on. */
    public boolean isResumable() {
        return getJob().steerable() && getJob().state() == JobState.PAUSED;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
