package skillcert.web.printing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import skillcert.kernel.DomainException;
import skillcert.printing.PrintFiles;
import skillcert.printing.PrintedFile;
import skillcert.web.frame.CurrentActor;
import skillcert.web.refusal.Refusals;

/**
 * Hands out the file of a tray, {@code /printing/file?job=…&tray=…}, to be looked at in the browser. It shows whole ID
 * numbers (I14): no cache keeps it, no other site can frame it, and the door writes each opening to the audit.
 */
@WebServlet("/printing/file")
public class PrintFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient PrintFiles files;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String job = request.getParameter("job");
        String tray = request.getParameter("tray");
        if (!isCount(job) || !isCount(tray)) {
            Refusals.send(request, response, HttpServletResponse.SC_BAD_REQUEST, request.getServletPath());
            return;
        }
        try {
            write(response, files.open(actor.get(), Long.parseLong(job), Integer.parseInt(tray)));
        } catch (DomainException refusal) {
            Refusals.send(request, response, refusal);
        }
    }

    private static void write(HttpServletResponse response, PrintedFile file) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.pdf().length);
        // the name is ours: letters, digits and dashes
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        // no object-src here: the browser's own viewer counts as a plug-in
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'; script-src 'none'");
        response.getOutputStream().write(file.pdf());
    }

    /** Whether the parameter is a whole number of at most nine digits. */
    static boolean isCount(String parameter) {
        return parameter != null && parameter.matches("\\d{1,9}");
    }
}
