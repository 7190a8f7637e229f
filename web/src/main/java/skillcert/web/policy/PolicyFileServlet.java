package skillcert.web.policy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import skillcert.administration.DocumentRegister;
import skillcert.kernel.DomainException;
import skillcert.web.frame.CurrentActor;
import skillcert.web.refusal.Refusals;

/** Sends the kept file of a policy document; the door audits it. */
@WebServlet("/policy/file")
public class PolicyFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DocumentRegister register;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        String no = request.getParameter("no");
        if (code == null || !code.matches("[A-Za-z0-9-]{1,40}") || no != null && !no.matches("[0-9]{1,4}")) {
            Refusals.send(request, response, HttpServletResponse.SC_BAD_REQUEST, request.getServletPath());
            return;
        }
        try {
            byte[] pdf = register.open(actor.get(), code, no == null ? 0 : Integer.parseInt(no));
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            // what somebody uploaded is loaded down and never shown within the portal
            response.setHeader("Content-Disposition", "attachment; filename=\"" + code + ".pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(pdf);
        } catch (DomainException refusal) {
            Refusals.send(request, response, refusal);
        }
    }
}
