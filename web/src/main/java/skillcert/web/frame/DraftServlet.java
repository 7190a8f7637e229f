package skillcert.web.frame;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import skillcert.identity.Draft;
import skillcert.identity.Drafts;
import skillcert.kernel.DomainException;

/**
 * Keeps what is typed into a page while it is typed, and gives it back when the page is opened again. Only a page of ours
 * has a draft; values that are empty throw it away.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Drafts drafts;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        Optional<Draft> draft = Target.isOurs(page) ? drafts.find(actor.get(), page) : Optional.empty();
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("values", draft.get().values())
                        .add("savedAt", Shown.minute(draft.get().savedAt()))
                        .build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        String values = request.getParameter("values");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        if (!Target.isOurs(page)) {
            return;
        }
        if (values == null || values.isEmpty()) {
            drafts.drop(actor.get(), page);
            return;
        }
        try {
            drafts.keep(actor.get(), page, values);
        } catch (DomainException tooLong) {
            response.setStatus(tooLong.code().kind().status());
        }
    }
}
