package skillcert.web.lookup;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import skillcert.kernel.DomainException;
import skillcert.lookup.PublicLookup;

/**
 * Takes the form of the public check (T-25): number and second fact come by POST only, so that neither stands in an
 * address, a history or a log. The form is plain HTML, so that it needs no session, no cookie and no script.
 */
@WebServlet("/public/check")
public class LookupServlet extends HttpServlet {

    /** The request attribute that carries a refusal to the page. */
    static final String REFUSAL = "skillcert.lookup.refusal";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/public/lookup.xhtml";

    @EJB
    private transient PublicLookup lookup;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            request.setAttribute(
                    QrServlet.ANSWER,
                    lookup.byNumber(
                            request.getParameter("number"), request.getParameter("fact"), request.getRemoteAddr()));
        } catch (DomainException refusal) {
            response.setStatus(refusal.code().kind().status());
            request.setAttribute(REFUSAL, refusal);
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** Somebody opened the address by hand, or went back to it: the empty form. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE);
    }
}
