package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.filing.FilingView;
import skillcert.filing.Filings;
import skillcert.web.frame.CurrentActor;

/** One application: what was applied for and how it stands. */
@Named
@RequestScoped
public class FilingPage {

    @EJB
    private Filings filings;

    @Inject
    private CurrentActor actor;

    private long id;
    private FilingView filing;

    /** Reads the application. */
    public void open() {
        filing = filings.require(actor.get(), id);
    }

    /** The application. */
    public FilingView getFiling() {
        return filing;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
