package skillcert.web.lookup;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import skillcert.kernel.DomainException;
import skillcert.lookup.PublicLookup;
import skillcert.web.refusal.Refusals;

/**
 * The address in the QR code of a certificate (T-38): takes the segment behind {@code /Q/} and shows the answer under this
 * very address. Nothing is kept: no session, no cache, no index of a search engine, no referrer to another page.
 */
@WebServlet("/Q/*")
public class QrServlet extends HttpServlet {

    /** The request attribute that carries the answer to the page. */
    static final String ANSWER = "skillcert.lookup.answer";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/public/certificate.xhtml";
    private static final int LONGEST = 512;

    @EJB
    private transient PublicLookup lookup;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        try {
            request.setAttribute(ANSWER, lookup.byQr(segment(request.getPathInfo()), request.getRemoteAddr()));
        } catch (DomainException refusal) {
            Refusals.send(request, response, refusal);
            return;
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /**
     * What stands behind the address of the look-up. The code is all capitals, but some readers and keyboards change that;
     * a slash or blank at the end comes from copying.
     *
     * @param path what the container found behind {@code /Q}, decoded; null when there is nothing
     * @return never null; longer than any of our codes is cut, so that it is refused by its length
     */
    static String segment(String path) {
        String typed = path == null ? "" : path.strip();
        String segment = typed.replaceFirst("^/", "").replaceFirst("/$", "").toUpperCase(Locale.ROOT);
        return segment.length() <= LONGEST ? segment : segment.substring(0, LONGEST);
    }
}
