package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import skillcert.filing.Bodies;
import skillcert.filing.FeeLine;
import skillcert.filing.FilingDrafts;
import skillcert.filing.FilingPart;
import skillcert.filing.FilingReviews;
import skillcert.filing.FilingState;
import skillcert.filing.FilingView;
import skillcert.filing.Filings;
import skillcert.filing.PaperRef;
import skillcert.filing.ReviewView;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.policy.WorkingDays;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One application by its parts: what was applied for, what was found in its review, and how it stands. */
@Named
@ViewScoped
public class FilingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Filings filings;

    @EJB
    private transient FilingReviews reviews;

    @EJB
    private transient FilingDrafts drafts;

    @EJB
    private transient Bodies bodies;

    @EJB
    private transient WorkingDays workingDays;

    @Inject
    private CurrentActor actor;

    @Inject
    private BusinessClock clock;

    private long id;
    private FilingView filing;
    private ReviewView review;

    /** Reads the application and its review. */
    public void open() {
        filing = filings.require(actor.get(), id);
        review = reviews.of(actor.get(), id);
    }

    /** Opens the draft that corrects it. */
    public String correct() {
        return PortalPage.FILING_APPLY.path() + "?faces-redirect=true&id=" + drafts.correct(actor.get(), id) + "&step="
                + FilingPart.ORGANISATION;
    }

    /** The remarks on a part. */
    public List<ReviewView.RemarkRow> remarks(FilingPart part) {
        return review.remarks().stream().filter(remark -> remark.part() == part).toList();
    }

    /** The papers of a part. */
    public List<PaperRef> papers(FilingPart part) {
        return filing.form().papers().stream()
                .filter(paper -> paper.paper().part() == part)
                .toList();
    }

    /** Whether the actor's office may correct it now; the door decides. */
    public boolean isCorrectable() {
        return filing.row().state() == FilingState.RETURNED
                && actor.get().may(Right.FILING_ENTER)
                && drafts.isOwn(actor.get(), id);
    }

    /** For how many working days it has waited since it was entered; -1 once it is decided. */
    public int getWaited() {
        LocalDate entered = LocalDate.ofInstant(filing.row().enteredAt(), BusinessClock.ZONE);
        return filing.row().state() == FilingState.ENTERED ? workingDays.between(entered, clock.today()) : -1;
    }

    /** The codes of the bodies that it ends. */
    public Map<Long, String> getParents() {
        return bodies.codes(actor.get(), filing.form().parents());
    }

    /** On what the fees rest, each once. */
    public List<String> getBases() {
        return filing.form().fees().stream().map(FeeLine::basis).distinct().toList();
    }

    /** The application. */
    public FilingView getFiling() {
        return filing;
    }

    /** Its review. */
    public ReviewView getReview() {
        return review;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
