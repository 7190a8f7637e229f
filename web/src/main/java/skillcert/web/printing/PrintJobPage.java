package skillcert.web.printing;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import skillcert.printing.PrintFiles;
import skillcert.printing.PrintJobView;
import skillcert.printing.PrintJobs;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One print job: making its files, tray by tray, and looking at them. */
@Named
@ViewScoped
public class PrintJobPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient PrintJobs jobs;

    @EJB
    private transient PrintFiles files;

    @Inject
    private CurrentActor actor;

    private long id;
    private Integer tray;
    private PrintJobView job;

    /** Reads the job. */
    public void open() {
        job = jobs.require(actor.get(), id);
    }

    /** Makes every file that is not made yet; what was made before stays, and is shown also when one is refused (I18). */
    public String make() {
        try {
            files.make(actor.get(), id);
        } finally {
            open();
        }
        return PortalPage.PRINT_JOB.path() + "?faces-redirect=true&id=" + id + "&done=printing.made";
    }

    /** The job as it was read. */
    public PrintJobView getJob() {
        return job;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The tray whose file is shown on the page, or null. */
    public Integer getTray() {
        return tray;
    }

    public void setTray(Integer tray) {
        this.tray = tray;
    }
}
