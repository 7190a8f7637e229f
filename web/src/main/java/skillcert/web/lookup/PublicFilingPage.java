package skillcert.web.lookup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import skillcert.filing.NoticeRow;
import skillcert.filing.PublicFiling;
import skillcert.filing.PublicFilings;
import skillcert.lookup.PublicLookup;

/** The public notices of applications, for anyone: all that run, or the one that the address names. */
@Named
@RequestScoped
public class PublicFilingPage {

    @EJB
    private PublicFilings filings;

    @EJB
    private PublicLookup lookup;

    @Inject
    private HttpServletRequest request;

    private Long id;
    private PublicFiling filing;

    /** Reads the notice; it counts as a question of this address (T-25). */
    public void open() {
        lookup.requireAllowed(request.getRemoteAddr());
        filing = id == null ? null : filings.find(id).orElse(null);
    }

    /** The notice that the address names, while it runs; else null. */
    public PublicFiling getFiling() {
        return filing;
    }

    /** All notices that run today. */
    public List<NoticeRow> getRunning() {
        return filings.running();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
