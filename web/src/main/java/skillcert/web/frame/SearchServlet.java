package skillcert.web.frame;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import skillcert.filing.Bodies;
import skillcert.web.refusal.Refusals;

/**
 * The one search box. It is sent by POST, so that what people type, which may be a name or an ID number, stands in no
 * address, no history and no log (I14). A certificate number leads to its certificate, a body code to its body; anything
 * else is answered on {@code /frame/search.xhtml} with what to do instead.
 */
@WebServlet("/search")
public class SearchServlet extends HttpServlet {

    /** The request attribute that carries the question, as far as it was understood, to the page. */
    static final String QUESTION = "skillcert.search.question";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormToken token;

    @Inject
    private transient CurrentActor actor;

    @EJB
    private transient Bodies bodies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        if (!token.matches(request.getParameter(FormToken.FIELD))) {
            Refusals.send(request, response, HttpServletResponse.SC_FORBIDDEN, "/search, form of another session");
            return;
        }
        SearchQuestion question = SearchQuestion.of(request.getParameter("q"));
        switch (question.kind()) {
            case CERTIFICATE -> leadToCertificate(request, response, question.number());
            case BODY -> leadToBody(request, response, question.number());
            default -> {
                request.setAttribute(QUESTION, question);
                request.getRequestDispatcher(PortalPage.SEARCH_ANSWER.path()).forward(request, response);
            }
        }
    }

    /** An old link, or the way back in the history: nothing in it is read. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(request, response, PortalPage.SEARCH_ANSWER, "");
    }

    /** The certificate, if the actor may read the ledger; else the number explained part by part. */
    private void leadToCertificate(HttpServletRequest request, HttpServletResponse response, String number)
            throws IOException {
        boolean reads = PortalPage.CERTIFICATE.openTo(actor.get());
        lead(request, response, reads ? PortalPage.CERTIFICATE : PortalPage.NUMBER, "?number=" + number);
    }

    /** The body of the code, if the actor may know of it; else the code explained part by part. */
    private void leadToBody(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        if (PortalPage.BODY.openTo(actor.get())) {
            OptionalLong found = bodies.findByCode(actor.get(), code);
            if (found.isPresent()) {
                lead(request, response, PortalPage.BODY, "?id=" + found.getAsLong());
                return;
            }
        }
        lead(request, response, PortalPage.NUMBER, "?number=" + code);
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, PortalPage page, String query)
            throws IOException {
        response.sendRedirect(request.getContextPath() + page.path() + query);
    }
}
