package skillcert.web.filing.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillcert.document.DocumentError;
import skillcert.document.DocumentException;
import skillcert.document.Documents;
import skillcert.filing.DraftView;
import skillcert.filing.FilingDrafts;
import skillcert.filing.FilingPaper;
import skillcert.kernel.DomainException;
import skillcert.web.frame.CurrentActor;

/** Takes the files that a step sends; one that is refused leaves the others kept, and is told at its own field. */
@RequestScoped
public class DraftUploads {

    private static final String PDF = "application/pdf";
    private static final Pattern CONTRACT = Pattern.compile("partners\\[(\\d{1,4})\\]\\.contract");

    @EJB
    private FilingDrafts drafts;

    @Inject
    private CurrentActor actor;

    @Inject
    private OpenDraft draft;

    /**
     * Keeps every file that was chosen.
     *
     * @param refused is told the path of a field whose file was refused, and why
     */
    void take(HttpServletRequest request, BiConsumer<String, DomainException> refused)
            throws IOException, ServletException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            return;
        }
        for (Part part : request.getParts()) {
            String chosen = part.getSubmittedFileName();
            if (chosen != null && !chosen.isEmpty()) {
                try {
                    take(part);
                } catch (DomainException refusal) {
                    refused.accept(part.getName(), refusal);
                } finally {
                    part.delete();
                }
            }
        }
    }

    private void take(Part part) throws IOException {
        DraftView view = draft.again();
        Optional<FilingPaper> paper = Arrays.stream(FilingPaper.values())
                .filter(each -> part.getName().equals("papers[" + each + "]"))
                .findFirst();
        if (paper.isPresent()) {
            drafts.addPaper(
                    actor.get(),
                    view.id(),
                    paper.get(),
                    part.getSubmittedFileName(),
                    content(part),
                    String.valueOf(part.getContentType()));
        }
        Matcher contract = CONTRACT.matcher(part.getName());
        if (contract.matches()
                && Integer.parseInt(contract.group(1)) < view.form().partners().size()) {
            String hash = drafts.addContract(actor.get(), view.id(), part.getSubmittedFileName(), content(part), PDF);
            drafts.save(
                    actor.get(),
                    view.id(),
                    view.version(),
                    view.step(),
                    PartnersStep.withContract(view.form(), Integer.parseInt(contract.group(1)), hash));
        }
    }

    /** The bytes of a file; of one that is too large not even these. */
    private static byte[] content(Part part) throws IOException {
        if (part.getSize() > Documents.MAX_BYTES) {
            throw new DocumentException(DocumentError.DOCUMENT_TOO_LARGE, part.getSize(), Documents.MAX_BYTES);
        }
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
