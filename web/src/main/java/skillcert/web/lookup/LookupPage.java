package skillcert.web.lookup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.lookup.LookupAnswer;
import skillcert.web.refusal.ErrorTexts;

/** Shows what {@link LookupServlet} or {@link QrServlet} has found; a page opened by itself knows nothing and asks. */
@Named
@RequestScoped
public class LookupPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private BusinessClock clock;

    /** The answer, or null before a question. */
    public LookupAnswer getAnswer() {
        return (LookupAnswer) request.getAttribute(QrServlet.ANSWER);
    }

    /** Why the question was not put to the ledger, or null. */
    public String getRefusal() {
        return Optional.ofNullable((DomainException) request.getAttribute(LookupServlet.REFUSAL))
                .map(ErrorTexts::of)
                .orElse(null);
    }

    /** When it was answered. */
    public Instant getAt() {
        return clock.instant();
    }

    /** What was typed, so that a slip can be corrected; from the body of the request, never from an address. */
    public String getNumber() {
        return typed("number");
    }

    /** The second fact as it was typed. */
    public String getFact() {
        return typed("fact");
    }

    private String typed(String field) {
        return "POST".equals(request.getMethod()) ? request.getParameter(field) : "";
    }
}
