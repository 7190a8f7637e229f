package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.document.DocumentVersions;
import skillcert.document.VersionRef;
import skillcert.filing.control.DraftDesk;
import skillcert.filing.entity.FilingDraft;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The door for applications that are being typed, step by step: begun, saved at any step, gone on with by any colleague of
 * the office, given their papers, and submitted once. A draft is seen by the office that types it and by nobody else.
 */
@Stateless
public class FilingDrafts {

    @Inject
    private DraftDesk desk;

    @Inject
    private Filings filings;

    @Inject
    private DocumentVersions documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Begins a draft, or gives the one of this kind that the office has open for the school (I9).
     *
     * @return its number
     * @throws FilingException FILING_OUT_OF_TERRITORY, FILING_NOT_FILED, FILING_DRAFT_OPEN if one of another kind is open
     */
    @Permitted(Right.FILING_ENTER)
    public long begin(Actor actor, String unitCode, FilingKind kind) {
        return desk.begin(actor, unitCode, kind);
    }

    /**
     * Begins the correction of a returned application, or gives the draft that is open for it (I9).
     *
     * @throws FilingException FILING_UNKNOWN, also if the actor may not know of it, FILING_NOT_RETURNED, FILING_DRAFT_OPEN
     */
    @Permitted(Right.FILING_ENTER)
    public long correct(Actor actor, long filingId) {
        return desk.correct(actor, filingId);
    }

    /** Whether a returned application was entered by the actor's office, so that it may correct it. */
    @Permitted(Right.FILING_ENTER)
    public boolean isOwn(Actor actor, long filingId) {
        return desk.isOwn(actor, filingId);
    }

    /** The open drafts of the actor's office, the oldest first. */
    @Permitted(Right.FILING_ENTER)
    public List<DraftRow> open(Actor actor) {
        return desk.open(actor);
    }

    /**
     * A draft with what is still missing.
     *
     * @throws FilingException FILING_DRAFT_UNKNOWN, also if it is of another office; FILING_DRAFT_CLOSED
     */
    @Permitted(Right.FILING_ENTER)
    public DraftView require(Actor actor, long id) {
        return desk.view(actor, desk.require(actor, id));
    }

    /**
     * Saves what is typed, whatever is missing or wrong in it; unit, kind and papers stay.
     *
     * @param version that the page was shown
     * @param step where the wizard is, 0 to 20 characters
     * @return the version that the next saving gives back
     * @throws FilingException FILING_DRAFT_UNKNOWN, FILING_DRAFT_CLOSED, FILING_DRAFT_CHANGED, FILING_DRAFT_LARGE
     */
    @Permitted(Right.FILING_ENTER)
    public long save(Actor actor, long id, long version, String step, FilingForm form) {
        return desk.save(actor, id, version, step, form);
    }

    /**
     * Adds a paper, in place of the one before, which is kept as an older version of the school's paper. The same file
     * again is the same version (I9).
     *
     * @throws FilingException FILING_DRAFT_UNKNOWN, FILING_DRAFT_CLOSED
     * @throws skillcert.document.DocumentException DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, DOCUMENT_TYPE, DOCUMENT_ENCRYPTED
     */
    @Permitted(Right.FILING_ENTER)
    public PaperRef addPaper(
            Actor actor, long id, FilingPaper paper, String fileName, byte[] content, String mediaType) {
        FilingDraft draft = desk.lock(actor, id);
        VersionRef kept = documents.add(
                actor, "filing:" + draft.unitCode(), paper.name(), fileName, content, desk.mediaType(paper, mediaType));
        PaperRef ref = new PaperRef(paper, kept.hash(), kept.versionNo(), kept.fileName());
        desk.putPaper(actor, draft, ref);
        audit.record(
                actor,
                AuditEvent.FILING_PAPER_ADDED,
                String.valueOf(id),
                paper + " " + kept.versionNo() + " " + kept.hash());
        return ref;
    }

    /**
     * Keeps the contract of a third party.
     *
     * @return its hash, for the line of the partner
     * @throws FilingException and {@link skillcert.document.DocumentException} as {@link #addPaper} says
     */
    @Permitted(Right.FILING_ENTER)
    public String addContract(Actor actor, long id, String fileName, byte[] content, String mediaType) {
        FilingDraft draft = desk.lock(actor, id);
        VersionRef kept = documents.add(actor, "filing:" + draft.unitCode(), "CONTRACT", fileName, content, mediaType);
        audit.record(actor, AuditEvent.FILING_PAPER_ADDED, String.valueOf(id), "CONTRACT " + kept.hash());
        return kept.hash();
    }

    /**
     * Throws a draft away.
     *
     * @throws FilingException FILING_DRAFT_UNKNOWN, FILING_DRAFT_CLOSED
     */
    @Permitted(Right.FILING_ENTER)
    public void discard(Actor actor, long id) {
        desk.lock(actor, id).discard(clock.instant());
        audit.record(actor, AuditEvent.FILING_DRAFT_DISCARDED, String.valueOf(id), "");
    }

    /**
     * Submits a draft: once, whoever presses how often (I9).
     *
     * @return number of the application
     * @throws FaultyFilingException with everything that is missing or wrong
     * @throws FilingException FILING_DRAFT_UNKNOWN, FILING_DRAFT_CHANGED, or as {@link Filings#enter} says
     */
    @Permitted(Right.FILING_ENTER)
    public long submit(Actor actor, long id, long version) {
        FilingDraft draft = desk.lockAny(actor, id);
        Optional<Long> before = draft.filingId();
        if (before.isPresent()) {
            return before.get();
        }
        draft.requireVersion(version);
        FilingForm form = desk.form(draft);
        IdempotencyKey key = new IdempotencyKey(draft.requestKey());
        long filing = draft.corrects().isPresent()
                ? filings.correct(actor, draft.corrects().get(), form, key)
                : filings.enter(actor, form, key);
        draft.submit(filing, clock.instant());
        return filing;
    }
}
