package skillcert.web.frame;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.DomainException;
import skillcert.web.health.ReadyServlet;
import skillcert.web.refusal.Refusals;

/**
 * Lets a request pass only to a public address or to a page that {@link PortalPage} opens to the account. What is in
 * neither list does not exist (404); a page without the right is refused and the attempt audited (403); without a login a page asks for one. It
 * stands in front of every address, so that a new page is closed until it is listed.
 */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final long LARGEST_FORM = 256 * 1024;
    private static final long LARGEST_UPLOAD = 200L * 1024 * 1024;

    /** What needs no login: everything under these, and nothing beside them. */
    private static final Set<String> PUBLIC = Set.of(
            "/login.xhtml",
            "/public/",
            "/Q/",
            "/jakarta.faces.resource/",
            "/errors/",
            "/favicon.ico",
            ReadyServlet.PATH);

    @Inject
    private transient CurrentActor actor;

    @EJB
    private transient AuditTrail audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (isTooLarge(request, path)) {
            Refusals.send(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, path);
            return;
        }
        if (path.startsWith("/public/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isPublic(path)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            askForLogin(request, response, path);
        } else if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + PortalPage.QUEUE.path());
        } else {
            response.setHeader("Cache-Control", "no-store");
            admit(request, response, chain, path);
        }
    }

    /** Only whoever is signed in and uploads to a batch may send more than a form holds; the length must be told. */
    private static boolean isTooLarge(HttpServletRequest request, String path) {
        if (Set.of("GET", "HEAD").contains(request.getMethod())) {
            return false;
        }
        boolean upload = path.equals(PortalPage.BATCH.path()) && request.getUserPrincipal() != null;
        long length = request.getContentLengthLong();
        return length < 0 || length > (upload ? LARGEST_UPLOAD : LARGEST_FORM);
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        Optional<PortalPage> page = PortalPage.at(path);
        if (page.isEmpty()) {
            Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND, path);
            return;
        }
        try {
            if (!page.get().openTo(actor.get())) {
                audit.refused(actor.get(), AuditEvent.PAGE_REFUSED, path, request.getMethod());
                Refusals.send(request, response, HttpServletResponse.SC_FORBIDDEN, path);
                return;
            }
        } catch (DomainException gone) {
            // the account was disabled or locked after its login: the session ends here
            request.getSession().invalidate();
            Refusals.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, path);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * A page that is opened leads to the login and back. A form that is sent after the session has ended must not be
     * answered by the login form in its place: the user would believe that it was taken. Nor is the login shown in the
     * frame of a printed file, where browsers would leave it blank.
     */
    private static void askForLogin(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        boolean inFrame = path.equals(PortalPage.PRINT_FILE.path());
        if (inFrame || !Set.of("GET", "HEAD").contains(request.getMethod())) {
            Refusals.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, path);
            return;
        }
        String login = request.getContextPath() + "/login.xhtml";
        if (PortalPage.at(path).isPresent()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            login += "?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        }
        response.sendRedirect(login);
    }

    /** Whether the path, or the folder it lies in, is open to everybody. */
    static boolean isPublic(String path) {
        return !path.contains("..")
                && PUBLIC.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
