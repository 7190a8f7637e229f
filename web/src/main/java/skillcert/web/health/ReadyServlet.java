package skillcert.web.health;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * The answer of {@link ReadyCheck} at the address of the portal itself, for a load balancer that does not reach the
 * management port: 200 and UP, or 503 and DOWN, and no word more.
 */
@WebServlet(urlPatterns = ReadyServlet.PATH)
public class ReadyServlet extends HttpServlet {

    /** Where it answers; no login is asked. */
    public static final String PATH = "/health/ready";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ReadyServlet.class.getName());

    @Inject
    @Readiness
    private transient ReadyCheck check;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Status status = status();
        response.setStatus(
                status == Status.UP ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getOutputStream().write(("{\"status\":\"" + status + "\"}").getBytes(StandardCharsets.US_ASCII));
    }

    private Status status() {
        try {
            return check.call().getStatus();
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "not ready", e);
            return Status.DOWN;
        }
    }
}
