package skillcert.web.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.kernel.DomainException;
import skillcert.web.frame.Target;
import skillcert.web.frame.Texts;

/**
 * The error page: what has happened, what to do next and the reference number. It uses neither Faces nor the database,
 * so that it is still there when those are what failed. web.xml sends every error here.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    /** Where it answers. */
    static final String PATH = "/errors/page";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String reference = reference(request, status);
        DomainException refusal = (DomainException) request.getAttribute(Refusals.REFUSAL);
        String key = "error." + known(status);
        String text = refusal == null ? Texts.of(key + ".text") : ErrorTexts.of(refusal);
        String clause = refusal == null ? "" : refusal.code().clause();

        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(page().replace("{context}", request.getContextPath())
                        .replace("{product}", Texts.of("product"))
                        .replace("{title}", Texts.of(key + ".title"))
                        .replace("{next}", Texts.of(key + ".next"))
                        .replace("{reference.label}", Texts.of("error.reference"))
                        .replace("{reference}", reference)
                        .replace("{home}", Texts.of(status == 401 ? "error.login" : "error.home"))
                        .replace("{home.path}", status == 401 ? "/login.xhtml" + escape(back(request)) : "/")
                        .replace("{clause}", escape(clause))
                        // last, because it holds what somebody typed: its braces must stay what they are
                        .replace("{text}", escape(text)));
    }

    /** The query of the login that leads back to the page where the login turned out to have ended. */
    private static String back(HttpServletRequest request) {
        Object to = request.getAttribute(Refusals.TO);
        return Target.query(to == null ? request.getParameter("to") : (String) to);
    }

    /** A status without texts of its own is shown as the nearest that has them. */
    static int known(int status) {
        return switch (status) {
            case 400, 401, 403, 404, 409, 413, 429 -> status;
            default -> status >= 400 && status < 500 ? 400 : 500;
        };
    }

    /** What HTML would take for markup, written so that it is shown. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            return status;
        }
        String asked = request.getParameter("status");
        return asked != null && asked.matches("[45]\\d\\d") ? Integer.parseInt(asked) : 404;
    }

    private static String reference(HttpServletRequest request, int status) {
        if (request.getAttribute(Refusals.LOGGED) instanceof String reference) {
            return reference;
        }
        String shown = request.getParameter("reference");
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                && shown != null
                && shown.matches("[2-9A-HJ-NP-Z]{8}")) {
            return shown;
        }
        // an error that did not pass through our own hands: the container's, or a failure while a page was written
        String reference = Refusals.reference(request);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.log(
                status >= 500 ? Level.SEVERE : Level.INFO,
                reference + " answered " + status + " for " + Refusals.loggable(String.valueOf(uri)),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }

    private static String page() throws IOException {
        try (InputStream page = ErrorServlet.class.getResourceAsStream("/skillcert/web/error.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
