package skillcert.web.frame;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.Visit;
import skillcert.web.health.ReadyServlet;
import skillcert.web.refusal.Refusals;

/**
 * Lets a request pass only to a public address or to a page that {@link PortalPage} opens to the account. What is in
 * neither list does not exist (404); a page without the right is refused and the attempt audited (403); without a login a page asks for one. It
 * stands in front of every address, so that a new page is closed until it is listed.
 */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(PageFilter.class.getName());

    private static final long LARGEST_FORM = 256 * 1024;
    private static final long LARGEST_UPLOAD = 200L * 1024 * 1024;

    /** The pages that take files. */
    private static final Set<String> UPLOADS = Set.of(PortalPage.BATCH.path(), PortalPage.FILING_APPLY.path());

    /** What needs no login: everything under these, and nothing beside them. */
    static final Set<String> PUBLIC = Set.of(
            "/login.xhtml",
            "/public/",
            "/Q/",
            "/jakarta.faces.resource/",
            "/errors/",
            "/favicon.ico",
            ReadyServlet.PATH);

    @Inject
    private transient CurrentLogin login;

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
            return;
        }
        Optional<Visit> visit = request.getUserPrincipal() == null ? Optional.empty() : login.visit();
        if (visit.isEmpty()) {
            end(request);
            askForLogin(request, response, path);
        } else if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + PortalPage.QUEUE.path());
        } else {
            response.setHeader("Cache-Control", "no-store");
            admit(request, response, chain, path, visit.get());
        }
    }

    /** Whose login has ended, here or elsewhere, keeps nothing in the browser's session either. */
    private static void end(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        if (session != null && request.getUserPrincipal() != null) {
            try {
                request.logout();
                session.invalidate();
            } catch (IllegalStateException invalid) {
                // another request of the same browser has just done it; the login is over for both
                LOG.log(Level.FINE, "the session was ended side by side", invalid);
            }
        }
    }

    /** Only whoever is signed in and uploads to a page for it may send more than a form holds; the length must be told. */
    private static boolean isTooLarge(HttpServletRequest request, String path) {
        if (Set.of("GET", "HEAD").contains(request.getMethod())) {
            return false;
        }
        boolean upload = UPLOADS.contains(path) && request.getUserPrincipal() != null;
        long length = request.getContentLengthLong();
        return length < 0 || length > (upload ? LARGEST_UPLOAD : LARGEST_FORM);
    }

    private void admit(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, Visit visit)
            throws IOException, ServletException {
        Optional<StepPage> owed = StepPage.of(visit.owed());
        Optional<PortalPage> page = PortalPage.at(path);
        if (owed.isPresent() && page.filter(PortalPage.LOGOUT::equals).isEmpty()) {
            step(request, response, chain, path, owed.get());
        } else if (StepPage.at(path).isPresent()) {
            // the step is done: by a second press of its button, or in another window
            response.sendRedirect(request.getContextPath() + Target.of(request.getParameter("to")));
        } else if (page.isEmpty()) {
            Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND, path);
        } else if (!page.get().openTo(visit.actor())) {
            audit.refused(visit.actor(), AuditEvent.PAGE_REFUSED, path, request.getMethod());
            Refusals.send(request, response, HttpServletResponse.SC_FORBIDDEN, path);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Until the login has all it asks for, its next step is the only page there is. */
    private static void step(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, StepPage owed)
            throws IOException, ServletException {
        if (path.equals(owed.path())) {
            chain.doFilter(request, response);
            return;
        }
        String to = StepPage.at(path).isPresent() ? request.getParameter("to") : Target.of(request, path);
        response.sendRedirect(request.getContextPath() + owed.path() + Target.query(to));
    }

    /**
     * A page that is opened leads to the login and back. A form that is sent after the session has ended must not be
     * answered by the login form in its place: the user would believe that it was taken. The page that says so leads to
     * the login and back to the form, whose draft is kept. Nor is the login shown in the frame of a printed file, where
     * browsers would leave it blank.
     */
    private static void askForLogin(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        boolean inPage = Set.of(PortalPage.PRINT_FILE.path(), PortalPage.SESSION.path(), PortalPage.DRAFT.path())
                .contains(path);
        if (inPage || !Set.of("GET", "HEAD").contains(request.getMethod())) {
            request.setAttribute(Refusals.TO, Target.of(request, path));
            Refusals.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, path);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/login.xhtml" + Target.query(Target.of(request, path)));
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
