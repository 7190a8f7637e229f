package skillcert.web.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import skillcert.approval.Waiting;

/**
 * What the frame of an open page asks every three seconds, so that an approver is told within five without a click. One
 * count and no page; the header {@code X-Background} of the question says that nobody has touched anything, so that it
 * keeps no login alive.
 */
@WebServlet("/approval/waiting")
public class WaitingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Desk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Waiting waiting = desk.getWaiting();
        String json = "{\"count\":" + waiting.count() + ",\"newest\":" + waiting.newest() + "}";
        response.setContentType("application/json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.US_ASCII));
    }
}
