package skillcert.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives every answer the headers that tell a browser what it must not do. Which scripts may run is said by PrimeFaces,
 * which knows the nonce of each page ({@code primefaces.CSP_POLICY} in web.xml); both policies hold together. The public
 * pages and the error page have no script at all, and this filter alone says so.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NO_SCRIPT = "default-src 'none'; img-src 'self'; style-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        boolean framed = isFramed(request);
        response.setHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        response.setHeader("Content-Security-Policy", policy(request, framed));
        chain.doFilter(request, response);
    }

    private static String policy(HttpServletRequest request, boolean framed) {
        String common = "frame-ancestors " + (framed ? "'self'" : "'none'") + "; base-uri 'self'; form-action 'self'; ";
        return common + (isPublicPage(request.getServletPath()) ? NO_SCRIPT : "object-src 'none'");
    }

    /** Whether it is a page for everybody, which has no script, no session and no cookie. */
    public static boolean isPublicPage(String servletPath) {
        return servletPath.startsWith("/public/") || servletPath.equals("/Q") || servletPath.startsWith("/errors/");
    }

    /** A printed file is shown in a frame of our own page, and so is what is said when it cannot be shown. */
    private static boolean isFramed(HttpServletRequest request) {
        String asked = request.getDispatcherType() == DispatcherType.ERROR
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                : request.getRequestURI();
        return asked.equals(request.getContextPath() + PortalPage.PRINT_FILE.path());
    }
}
