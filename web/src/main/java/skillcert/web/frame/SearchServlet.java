package skillcert.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import skillcert.numbering.CertificateNumber;
import skillcert.numbering.WrongNumberException;

/**
 * The one search box: a certificate number, however it is typed or scanned, leads to its certificate; a body code, or a
 * number with a fault in it, to the page that explains it part by part; the beginning of a number or a name to the ledger
 * filtered by it.
 */
@WebServlet("/search")
public class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + target(request.getParameter("q")));
    }

    /** The address that answers the question. */
    static String target(String question) {
        String typed = question == null ? "" : question.strip();
        // full-width, blanks and lower case are how people type and scanners send (T-26)
        String compact = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        if (compact.matches("[A-Z][0-9A-Z]{21}")) {
            return (isNumber(compact) ? PortalPage.CERTIFICATE : PortalPage.NUMBER).path() + "?number=" + compact;
        }
        if (compact.matches("[A-Z][0-9A-Z]{12}")) {
            return PortalPage.NUMBER.path() + "?number=" + compact;
        }
        if (compact.matches("[A-Z][0-9A-Z]{5,20}")) {
            return PortalPage.CERTIFICATES.path() + "?f.number=" + compact;
        }
        return PortalPage.CERTIFICATES.path()
                + (typed.isEmpty() ? "" : "?f.holderName=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static boolean isNumber(String compact) {
        try {
            CertificateNumber.parse(compact);
            return true;
        } catch (WrongNumberException wrong) {
            return false;
        }
    }
}
