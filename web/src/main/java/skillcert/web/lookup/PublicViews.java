package skillcert.web.lookup;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;
import skillcert.web.frame.SecurityHeadersFilter;

/**
 * Keeps PrimeFaces out of the public pages: it would keep the nonce of its scripts in the view map, which opens a session
 * and sets a cookie for everybody who scans a certificate. These pages have no script; their policy comes from
 * {@link SecurityHeadersFilter}.
 */
public class PublicViews implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        ExternalContext external = event.getFacesContext().getExternalContext();
        if (SecurityHeadersFilter.isPublicPage(external.getRequestServletPath())) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing is left to do
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
