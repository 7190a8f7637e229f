package skillcert.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Where a login leads on to. An address of another site is never followed. */
public final class Target {

    /** What is no page to come back to. */
    private static final Set<PortalPage> NO_PAGE = Set.of(PortalPage.LOGOUT, PortalPage.SESSION, PortalPage.DRAFT);

    private static final int LONGEST = 500;

    private Target() {}

    /** The page asked for, when it is one of ours; else the work queue. */
    public static String of(String to) {
        return isOurs(to) ? to : PortalPage.QUEUE.path();
    }

    /** Whether this is a page of ours that one can come back to. */
    public static boolean isOurs(String to) {
        String path = to == null ? "" : to.split("\\?", 2)[0];
        return to != null
                && to.length() <= LONGEST
                && to.chars().noneMatch(Character::isISOControl)
                && PortalPage.at(path).filter(page -> !NO_PAGE.contains(page)).isPresent();
    }

    /** The query that brings the browser back to this page after a login; empty when there is nothing to come back to. */
    public static String query(String to) {
        return isOurs(to) ? "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) : "";
    }

    /**
     * The page that this request was made on: a form is sent to its page's path, and what followed the path stands in the
     * address that the browser says it comes from.
     */
    public static String of(HttpServletRequest request, String path) {
        return path
                + Optional.ofNullable(request.getQueryString())
                        .or(() -> refererQuery(request, path))
                        .map(query -> "?" + query)
                        .orElse("");
    }

    private static Optional<String> refererQuery(HttpServletRequest request, String path) {
        String referer = request.getHeader("Referer");
        if (referer == null || !referer.matches("https?://[\\x21-\\x7E]{1,400}")) {
            return Optional.empty();
        }
        int question = referer.indexOf('?');
        String page = question < 0 ? referer : referer.substring(0, question);
        boolean same = page.endsWith(request.getContextPath() + path)
                && page.startsWith("http")
                && page.indexOf('/', "https://".length()) >= 0;
        return same && question >= 0 ? Optional.of(referer.substring(question + 1)) : Optional.empty();
    }
}
