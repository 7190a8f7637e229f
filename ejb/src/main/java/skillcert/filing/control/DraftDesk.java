package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.DraftRow;
import skillcert.filing.DraftView;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingPaper;
import skillcert.filing.FilingReviews;
import skillcert.filing.FilingState;
import skillcert.filing.PaperRef;
import skillcert.filing.ReviewView;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingDraft;
import skillcert.identity.People;
import skillcert.identity.Territory;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.Right;

/** Where drafts lie: who may open which, what a new one begins with, and what is kept of it. */
@ApplicationScoped
public class DraftDesk {

    private static final int LONGEST_STEP = 20;
    // some hundred times what the largest school types
    private static final int MOST_LINES = 5000;

    @Inject
    private DraftRepository drafts;

    @Inject
    private DraftContents contents;

    @Inject
    private DraftForms forms;

    @Inject
    private FilingRepository filings;

    @Inject
    private FilingFiles files;

    @Inject
    private Contexts contexts;

    @Inject
    private FilingReviews reviews;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** As {@link skillcert.filing.FilingDrafts#begin}. */
    public long begin(Actor actor, String unitCode, FilingKind kind) {
        UnitView unit = units.findOpen(unitCode)
                .filter(found -> Territory.of(actor, Right.FILING_ENTER).covers(found.code(), found.place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_OUT_OF_TERRITORY, actor.place()));
        return openOr(actor, unitCode, kind, null, draft -> forms.begin(unit, kind));
    }

    /** As {@link skillcert.filing.FilingDrafts#correct}. */
    public long correct(Actor actor, long filingId) {
        Filing filing = filings.find(filingId)
                .filter(found -> Territory.of(actor, Right.FILING_ENTER)
                        .covers(found.row().unitCode(), found.row().place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(filingId)));
        if (filing.row().state() != FilingState.RETURNED
                || !filing.enteredUnit().equals(actor.unit())) {
            throw new FilingException(
                    FilingError.FILING_NOT_RETURNED,
                    String.valueOf(filingId),
                    filing.row().state());
        }
        return openOr(actor, filing.row().unitCode(), filing.kind(), filingId, draft -> files.form(filingId));
    }

    /** As {@link skillcert.filing.FilingDrafts#isOwn}. */
    public boolean isOwn(Actor actor, long filingId) {
        return filings.find(filingId)
                .filter(filing -> filing.enteredUnit().equals(actor.unit()))
                .isPresent();
    }

    private long openOr(
            Actor actor, String unitCode, FilingKind kind, Long corrects, Function<FilingDraft, FilingForm> beginning) {
        Optional<FilingDraft> open = drafts.findOpen(unitCode, actor.unit());
        if (open.isPresent()) {
            boolean same = open.get().kind() == kind && open.get().corrects().equals(Optional.ofNullable(corrects));
            if (!same) {
                throw new FilingException(
                        FilingError.FILING_DRAFT_OPEN, unitCode, open.get().kind());
            }
            return open.get().id();
        }
        FilingDraft draft = new FilingDraft(
                unitCode, kind, actor.unit(), corrects, IdempotencyKey.create().value());
        draft.save("", contents.seal(draft, beginning.apply(draft)), actor.login(), clock.instant());
        drafts.add(draft);
        audit.record(actor, AuditEvent.FILING_DRAFT_SAVED, String.valueOf(draft.id()), unitCode);
        return draft.id();
    }

    /** The open drafts of an office. */
    public List<DraftRow> open(Actor actor) {
        return drafts.open(actor.unit()).stream()
                .map(draft -> new DraftRow(
                        draft.id(),
                        draft.unitCode(),
                        units.require(draft.unitCode()).name(),
                        draft.kind(),
                        draft.corrects().isPresent(),
                        draft.savedAt()))
                .toList();
    }

    /** An open draft of the actor's office. */
    public FilingDraft require(Actor actor, long id) {
        FilingDraft draft = drafts.find(id)
                .filter(found -> found.ownerUnit().equals(actor.unit()))
                .orElseThrow(() -> unknown(id));
        if (!draft.isOpen()) {
            throw new FilingException(FilingError.FILING_DRAFT_CLOSED, String.valueOf(id));
        }
        return draft;
    }

    /** The same, locked. */
    public FilingDraft lock(Actor actor, long id) {
        lockAny(actor, id);
        return require(actor, id);
    }

    /** A draft of the actor's office, open or not, locked. */
    public FilingDraft lockAny(Actor actor, long id) {
        return drafts.lock(id)
                .filter(found -> found.ownerUnit().equals(actor.unit()))
                .orElseThrow(() -> unknown(id));
    }

    /** The form of an open draft. */
    public FilingForm form(FilingDraft draft) {
        return contents.open(draft);
    }

    /** A draft with what is missing and what a reviewer said. */
    public DraftView view(Actor actor, FilingDraft draft) {
        FilingForm form = form(draft);
        List<ReviewView.RemarkRow> remarks = draft.corrects()
                .map(filing -> reviews.of(actor, filing).remarks())
                .orElse(List.of());
        return new DraftView(
                draft.id(),
                draft.corrects().orElse(null),
                draft.step(),
                form,
                FilingRules.faults(form, contexts.of(form)),
                remarks,
                people.of(List.of(draft.savedBy())).get(draft.savedBy()),
                draft.savedAt(),
                draft.version());
    }

    /** As {@link skillcert.filing.FilingDrafts#save}. */
    public long save(Actor actor, long id, long version, String step, FilingForm form) {
        FilingDraft draft = lock(actor, id);
        draft.requireVersion(version);
        FilingForm before = form(draft);
        int lines = form.sites().size()
                + form.range().size()
                + form.fees().size()
                + form.persons().size()
                + form.partners().size();
        if (lines > MOST_LINES || step.length() > LONGEST_STEP) {
            throw new FilingException(FilingError.FILING_DRAFT_LARGE, MOST_LINES);
        }
        keep(actor, draft, step, typed(before, form));
        audit.record(actor, AuditEvent.FILING_DRAFT_SAVED, String.valueOf(id), draft.unitCode());
        return draft.version();
    }

    /** Puts a paper in place of the one before. */
    public void putPaper(Actor actor, FilingDraft draft, PaperRef ref) {
        FilingForm form = form(draft);
        List<PaperRef> papers = new ArrayList<>(form.papers());
        papers.removeIf(each -> each.paper() == ref.paper());
        papers.add(ref);
        keep(actor, draft, draft.step(), form.withPapers(papers));
    }

    /** What a paper has to be: pictures keep what they are said to be, everything else is PDF. */
    public String mediaType(FilingPaper paper, String said) {
        return paper.picture() && List.of("image/png", "image/jpeg").contains(said) ? said : "application/pdf";
    }

    private void keep(Actor actor, FilingDraft draft, String step, FilingForm form) {
        draft.save(step, contents.seal(draft, form), actor.login(), clock.instant());
        drafts.flush();
    }

    /** What was typed, with what typing cannot change. */
    private static FilingForm typed(FilingForm before, FilingForm form) {
        return new FilingForm(
                before.unitCode(),
                before.kind(),
                form.name(),
                form.organisationCode(),
                form.legalRepresentative(),
                form.place(),
                form.address(),
                form.validUntil(),
                form.candidates(),
                form.sites(),
                form.range(),
                form.fees(),
                form.persons(),
                form.partners(),
                before.papers(),
                form.parents());
    }

    private static FilingException unknown(long id) {
        return new FilingException(FilingError.FILING_DRAFT_UNKNOWN, String.valueOf(id));
    }
}
