package skillcert.web.assessment;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import skillcert.assessment.Results;
import skillcert.assessment.Rosters;
import skillcert.kernel.DomainException;
import skillcert.web.frame.CurrentActor;
import skillcert.web.refusal.Refusals;

/** Sends the workbooks to fill in: {@code ?id=batch&what=roster} or {@code scores}. */
@WebServlet("/assessment/template")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Rosters rosters;

    @EJB
    private transient Results results;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        boolean scores = "scores".equals(request.getParameter("what"));
        if (!id.matches("\\d{1,18}")) {
            Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND, request.getRequestURI());
            return;
        }
        // whole in memory first: a refusal must find the answer not yet begun
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            if (scores) {
                results.template(actor.get(), Long.parseLong(id), workbook);
            } else {
                rosters.template(actor.get(), Long.parseLong(id), workbook);
            }
        } catch (DomainException refusal) {
            Refusals.send(request, response, refusal);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + (scores ? "scores-" : "roster-") + id + ".xlsx\"");
        workbook.writeTo(response.getOutputStream());
    }
}
