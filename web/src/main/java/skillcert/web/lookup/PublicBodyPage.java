package skillcert.web.lookup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import skillcert.filing.PublicBodies;
import skillcert.filing.PublicBody;
import skillcert.lookup.PublicLookup;

/** One school for anyone: range, fees, validity, and what became of it. */
@Named
@RequestScoped
public class PublicBodyPage {

    @EJB
    private PublicBodies bodies;

    @EJB
    private PublicLookup lookup;

    @Inject
    private HttpServletRequest request;

    private PublicBody body;

    /** Reads the school whose code the address names; it counts as a question of this address (T-25). */
    public void open() {
        lookup.requireAllowed(request.getRemoteAddr());
        String code = request.getParameter("code");
        body = code == null ? null : bodies.find(code).orElse(null);
    }

    /** The school; null if nobody has the code. */
    public PublicBody getBody() {
        return body;
    }
}
