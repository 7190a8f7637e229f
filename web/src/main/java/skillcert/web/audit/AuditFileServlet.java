package skillcert.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import skillcert.audit.AuditExport;
import skillcert.audit.AuditHeads;
import skillcert.kernel.DomainException;
import skillcert.web.frame.CurrentActor;
import skillcert.web.refusal.Refusals;

/**
 * Hands out signed files: {@code ?heads=name} a file of exported heads, {@code ?from=…&until=…} the entries of these days.
 */
@WebServlet("/audit/file")
public class AuditFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 64 * 1024;

    @EJB
    private transient AuditExport export;

    @EJB
    private transient AuditHeads heads;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("heads");
        try {
            if (name != null) {
                byte[] file = heads.require(actor.get(), name);
                // found in the folder, so the name is one of ours: letters, digits and dashes
                head(response, name);
                response.getOutputStream().write(file);
            } else {
                DayRange days = DayRange.read(parameters(request));
                days.range();
                head(response, "audit-" + days.from() + "-" + days.until() + ".jsonl");
                try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER)) {
                    export.write(actor.get(), days.range(), out);
                }
            }
        } catch (DomainException refusal) {
            Refusals.send(request, response, refusal);
        }
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        DayRange.PARAMETERS.forEach(name -> parameters.put(name, request.getParameter(name)));
        return parameters;
    }

    private static void head(HttpServletResponse response, String name) {
        response.setContentType("application/jsonl");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
