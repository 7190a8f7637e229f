package skillcert.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives the form of a page that comes twice, with every field the same and so with the same view state, the same answer
 * (I9): a double click without script, a reload of the answer, a retry of the network. The first is carried out; one that
 * comes meanwhile waits for it; both are led to where the first was led. What was refused was led nowhere and is simply
 * asked again.
 *
 * <p>This is for the answer. That there is one effect is the affair of the doors, whose keys and locks also bind another
 * session, another node and whoever calls without a page.
 */
public class RepeatedFormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String ANSWERS = "skillcert.answers";
    private static final String STATE = "jakarta.faces.ViewState";
    private static final int KEPT = 32;

    private final transient Map<String, CompletableFuture<Optional<String>>> underWay = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || !isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        String form = digest(request);
        Optional<String> before = Optional.ofNullable(answers(session).get(form));
        CompletableFuture<Optional<String>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<String>> other =
                before.isPresent() ? null : underWay.putIfAbsent(session.getId() + form, mine);
        if (other != null) {
            before = other.join();
        }
        if (before.isPresent()) {
            response.sendRedirect(before.get());
            return;
        }
        Answer answer = new Answer(response);
        try {
            chain.doFilter(request, answer);
            answer.location().ifPresent(location -> keep(request, form, location));
        } finally {
            mine.complete(answer.location());
            underWay.remove(session.getId() + form, mine);
        }
    }

    private static boolean isForm(HttpServletRequest request) throws IOException {
        if (!"POST".equals(request.getMethod())
                || request.getHeader("Faces-Request") != null
                || PortalPage.at(request.getServletPath()).isEmpty()) {
            return false;
        }
        // before the first look at a parameter, else the container reads Chinese as Latin
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return request.getParameter(STATE) != null;
    }

    /** Everything that was sent, and to which page. */
    private static String digest(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, request.getServletPath());
            add(digest, String.valueOf(request.getQueryString()));
            new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
                add(digest, name);
                add(digest, String.valueOf(values.length));
                for (String value : values) {
                    add(digest, value);
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> answers(HttpSession session) {
        Object kept = session.getAttribute(ANSWERS);
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }

    /** The newest answers of the session; a command may have ended it. */
    private static void keep(HttpServletRequest request, String form, String location) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        LinkedHashMap<String, String> answers = new LinkedHashMap<>(answers(session));
        answers.put(form, location);
        if (answers.size() > KEPT) {
            answers.remove(answers.keySet().iterator().next());
        }
        session.setAttribute(ANSWERS, answers);
    }

    /** Remembers where the page leads. */
    private static final class Answer extends HttpServletResponseWrapper {

        private String location;

        Answer(HttpServletResponse response) {
            super(response);
        }

        Optional<String> location() {
            return Optional.ofNullable(location);
        }

        @Override
        public void sendRedirect(String to) throws IOException {
            super.sendRedirect(to);
            location = to;
        }
    }
}
