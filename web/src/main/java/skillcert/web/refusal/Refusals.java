package skillcert.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.kernel.DomainException;
import skillcert.web.frame.Target;

/**
 * Ends a request with an error page. Every such page shows a reference number that stands in the log beside what
 * happened; the page itself says nothing of the inside.
 */
public final class Refusals {

    /** The request attribute that carries the reference number. */
    static final String REFERENCE = "skillcert.reference";

    /** The request attribute that says that the answer is in the log already. */
    static final String LOGGED = "skillcert.logged";

    /** The request attribute that carries the refusal, if a rule of the business refused. */
    static final String REFUSAL = "skillcert.refusal";

    /** The request attribute that carries the page to come back to after a login. */
    public static final String TO = "skillcert.to";

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
    // 15 digits, 17 digits, or 17 digits and a check character
    private static final String ID_NUMBER = "(?<![0-9A-Za-z])(\\d{15}|\\d{17}[0-9Xx]?)(?![0-9A-Za-z])";
    private static final SecureRandom RANDOM = new SecureRandom();
    // without 0 O 1 I, which are misheard and misread on the telephone
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Refusals() {}

    /**
     * Answers with the error page of this status.
     *
     * @param subject what was asked for; it goes to the log only
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String subject)
            throws IOException {
        String reference = reference(request);
        LOG.log(Level.INFO, "{0} answered {1} for {2}", new Object[] {reference, status, loggable(subject)});
        answer(request, response, status, reference);
    }

    /**
     * Writes a refusal into the log, also one that is shown on the page that sent the command.
     *
     * @return the reference number that stands beside it
     */
    static String note(HttpServletRequest request, DomainException refusal) {
        String reference = reference(request);
        // the values of a refusal hold no personal data: that is its contract; what breaks it is stopped here
        LOG.log(Level.INFO, "{0} refused {1}: {2} {3}", new Object[] {
            reference, refusal.code().kind().status(), refusal.code().name(), loggable(String.valueOf(refusal.values()))
        });
        return reference;
    }

    /** Answers with the error page for a failure: the status of the refusal, or 500 for a fault of ours. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        if (Failures.cause(failure) instanceof DomainException refusal) {
            String reference = note(request, refusal);
            request.setAttribute(REFUSAL, refusal);
            answer(request, response, refusal.code().kind().status(), reference);
        } else {
            String reference = reference(request);
            int status = Failures.status(failure);
            request.setAttribute(TO, Target.of(request, request.getServletPath()));
            LOG.log(status == 500 ? Level.SEVERE : Level.INFO, reference + " answered " + status, failure);
            answer(request, response, status, reference);
        }
    }

    /**
     * What this request is called: the number that an error page shows, that the log has beside what happened, and that
     * the audit notes of everything that the request did (its correlation). The same for the whole request.
     */
    public static String reference(HttpServletRequest request) {
        if (request.getAttribute(REFERENCE) instanceof String given) {
            return given;
        }
        String made = createReference();
        request.setAttribute(REFERENCE, made);
        return made;
    }

    /** A new reference number: eight letters and digits. */
    static String createReference() {
        StringBuilder reference = new StringBuilder();
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(i -> reference.append(ALPHABET.charAt(i)));
        return reference.toString();
    }

    /**
     * Keeps a line of the log one line, whatever was typed into the address, and what looks like an ID number out of it; a
     * certificate number, which begins with a letter, stays.
     */
    static String loggable(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}]", "?").replaceAll(ID_NUMBER, "******");
        return line.length() <= 200 ? line : line.substring(0, 200);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, int status, String reference)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // a page sent in place of the fragment would change nothing on the screen: the browser must go there
            response.reset();
            response.setContentType("text/xml;charset=UTF-8");
            PrintWriter out = response.getWriter();
            String to = Target.query((String) request.getAttribute(TO)).replace('?', '&');
            out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + request.getContextPath() + ErrorServlet.PATH + "?status=" + status + "&amp;reference=" + reference
                    + to.replace("&", "&amp;") + "\"/></partial-response>");
            out.flush();
        } else if (!response.isCommitted()) {
            request.setAttribute(LOGGED, reference);
            response.sendError(status);
        }
    }
}
