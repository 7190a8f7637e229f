package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.document.Documents;
import skillcert.filing.control.DraftDesk;
import skillcert.filing.control.FilingFiles;
import skillcert.filing.control.FilingRepository;
import skillcert.identity.Territory;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The door that opens papers: of a draft for the office that types it, of an application for those who may know of it.
 * Every opening is audited.
 */
@Stateless
public class FilingPapers {

    /** What a contract of a partner is called in place of the name of a paper. */
    public static final String CONTRACT = "CONTRACT";

    @Inject
    private DraftDesk desk;

    @Inject
    private FilingRepository filings;

    @Inject
    private FilingFiles files;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail audit;

    /**
     * A file of a draft.
     *
     * @param hash its hash, as the draft names it
     * @throws FilingException FILING_DRAFT_UNKNOWN, also if the draft names no such file or is of another office (I15);
     *     FILING_DRAFT_CLOSED
     */
    @Permitted(Right.FILING_ENTER)
    public PaperFile ofDraft(Actor actor, long id, String hash) {
        FilingForm form = desk.form(desk.require(actor, id));
        return open(actor, form, hash, new FilingException(FilingError.FILING_DRAFT_UNKNOWN, String.valueOf(id)));
    }

    /**
     * A file of an application.
     *
     * @param hash its hash, as the application names it
     * @throws FilingException FILING_UNKNOWN, also if the application names no such file or the actor may not know of it
     */
    @Permitted(Right.FILING_READ)
    public PaperFile ofFiling(Actor actor, long id, String hash) {
        FilingException unknown = new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(id));
        filings.find(id)
                .filter(found -> Territory.of(actor, Right.FILING_READ)
                        .covers(found.row().unitCode(), found.row().place()))
                .orElseThrow(() -> unknown);
        return open(actor, files.shown(id), hash, unknown);
    }

    private PaperFile open(Actor actor, FilingForm form, String hash, FilingException unknown) {
        Stream<PaperFile> papers = form.papers().stream()
                .filter(paper -> paper.hash().equals(hash))
                .map(paper -> new PaperFile(paper.fileName(), paper.paper().picture(), null));
        Stream<PaperFile> contracts = form.partners().stream()
                .filter(partner -> hash.equals(partner.contractHash()))
                .map(partner -> new PaperFile(CONTRACT + ".pdf", false, null));
        PaperFile named = Stream.concat(papers, contracts).findFirst().orElseThrow(() -> unknown);
        byte[] content = documents.require(hash);
        audit.record(actor, AuditEvent.FILING_PAPER_OPENED, hash, form.unitCode());
        return new PaperFile(named.fileName(), named.picture(), content);
    }
}
