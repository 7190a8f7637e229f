package skillcert.web.assessment;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import skillcert.assessment.BatchState;
import skillcert.assessment.BatchView;
import skillcert.assessment.BatchView.SubmittedList;
import skillcert.assessment.Batches;
import skillcert.assessment.Results;
import skillcert.ledger.Certificates;
import skillcert.ledger.IssueOutcome;
import skillcert.ledger.Issuing;
import skillcert.printing.PrintJobs;
import skillcert.printing.PrintProgress;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;

/** One batch and its steps, from the roster to the print job. Uploads are {@link BatchUploads}. */
@Named
@ViewScoped
public class BatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Batches batches;

    @EJB
    private transient Results results;

    @EJB
    private transient Issuing issuing;

    @EJB
    private transient Certificates certificates;

    @EJB
    private transient PrintJobs printJobs;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey orderKey;

    private long id;
    private BatchView batch;
    private int issued;
    private PrintProgress printed = new PrintProgress(0, 0, null);

    /** Reads the batch, and how far its list is issued and printed, for those who may know it. */
    public void open() {
        batch = batches.require(actor.get(), id);
        batch.findList().map(SubmittedList::listId).ifPresent(list -> {
            issued = certificates.issuedOf(actor.get(), list);
            printed = printJobs.progress(actor.get(), list);
        });
    }

    /** Puts the list of who passed on public notice. */
    public String submit() {
        results.submit(actor.get(), id);
        return again("batch.submitted");
    }

    /** Issues what is not issued yet of the approved list. */
    public String issue() {
        IssueOutcome outcome = issuing.issue(actor.get(), batch.list().listId());
        return again(outcome.issued() > 0 ? "batch.issued" : "batch.issued.before");
    }

    /** Orders the originals to be printed. */
    public String order() {
        long job = printJobs.order(actor.get(), batch.list().listId(), orderKey.get());
        return PortalPage.PRINT_JOB.path() + "?faces-redirect=true&done=print.ordered&id=" + job;
    }

    private String again(String done) {
        return PortalPage.BATCH.path() + "?faces-redirect=true&id=" + id + "&done=" + done;
    }

    /** The batch as it was read last. */
    public BatchView getBatch() {
        return batch;
    }

    /** How many certificates of the list are issued. */
    public int getIssued() {
        return issued;
    }

    /** How far the printing of the list is. */
    public PrintProgress getPrinted() {
        return printed;
    }

    /** Whether the list is approved and something of it is still without a certificate. */
    public boolean isIssuable() {
        return batch.state() == BatchState.APPROVED && issued < batch.list().rows();
    }

    /** Whether everything of the list is issued. */
    public boolean isAllIssued() {
        return batch.state() == BatchState.APPROVED && issued >= batch.list().rows();
    }

    /** Whether there is a certificate that is in no print job. */
    public boolean isOrderable() {
        return printed.ordered() < issued;
    }

    /** What is to be done next: the text under {@code batch.next.KEY}. */
    public String getNext() {
        BatchView.Counts counts = batch.counts();
        return switch (batch.state()) {
            case PREPARED -> counts.candidates() == 0
                    ? "roster"
                    : counts.withPhoto() < counts.candidates()
                            ? "photos"
                            : counts.withScores() < counts.candidates() ? "scores" : "submit";
            case NOTICE -> "approve";
            case APPROVED -> isIssuable() ? "issue" : isOrderable() ? "order" : isAllMade() ? "none" : "make";
        };
    }

    /** Whether the files of all certificates are made. */
    public boolean isAllMade() {
        return isAllIssued() && printed.made() >= issued;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
