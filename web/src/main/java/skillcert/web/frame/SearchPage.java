package skillcert.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Answers a search that leads to no page; what was typed is not repeated. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private HttpServletRequest request;

    /** What the question was taken for: the answer stands under {@code search.KIND}. */
    public String getKind() {
        return question()
                .map(SearchQuestion::kind)
                .orElse(SearchQuestion.Kind.EMPTY)
                .name();
    }

    /** What is wrong with a number, or null. */
    public String getFault() {
        return question().map(SearchQuestion::fault).orElse(null);
    }

    private Optional<SearchQuestion> question() {
        return Optional.ofNullable((SearchQuestion) request.getAttribute(SearchServlet.QUESTION));
    }
}
