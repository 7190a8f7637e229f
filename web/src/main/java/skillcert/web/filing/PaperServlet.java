package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import skillcert.filing.FilingPapers;
import skillcert.filing.PaperFile;
import skillcert.kernel.DomainException;
import skillcert.web.frame.CurrentActor;
import skillcert.web.refusal.Refusals;

/** Sends a paper of a draft or of an application; the door checks who may see it, and audits it. */
@WebServlet("/filing/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PNG_BEGINS = 0x89;

    @EJB
    private transient FilingPapers papers;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String draft = request.getParameter("draft");
        String filing = request.getParameter("id");
        String hash = request.getParameter("hash");
        if (hash == null || !hash.matches("[0-9a-f]{64}") || isNumber(draft) == isNumber(filing)) {
            Refusals.send(request, response, HttpServletResponse.SC_BAD_REQUEST, request.getServletPath());
            return;
        }
        try {
            write(
                    response,
                    isNumber(draft)
                            ? papers.ofDraft(actor.get(), Long.parseLong(draft), hash)
                            : papers.ofFiling(actor.get(), Long.parseLong(filing), hash));
        } catch (DomainException refusal) {
            Refusals.send(request, response, refusal);
        }
    }

    private static void write(HttpServletResponse response, PaperFile file) throws IOException {
        byte[] content = file.content();
        boolean png = (content[0] & 0xff) == PNG_BEGINS;
        response.setContentType(file.picture() ? png ? "image/png" : "image/jpeg" : "application/pdf");
        response.setContentLength(content.length);
        // a picture is shown beside its name; any other file that somebody uploaded is loaded down and never shown here
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader(
                "Content-Disposition", (file.picture() ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(content);
    }

    private static boolean isNumber(String parameter) {
        return parameter != null && parameter.matches("\\d{1,15}");
    }
}
