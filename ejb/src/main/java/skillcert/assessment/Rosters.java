package skillcert.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import skillcert.assessment.control.BatchPages;
import skillcert.assessment.control.BatchRows;
import skillcert.assessment.control.PhotoReader;
import skillcert.assessment.control.RosterReader;
import skillcert.assessment.entity.Batch;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.intake.FileRefusedException;
import skillcert.kernel.Actor;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** Brings candidates and their photos into a batch, by spreadsheet and zip. */
@Stateless
public class Rosters {

    @Inject
    private BatchRows batches;

    @Inject
    private BatchPages pages;

    @Inject
    private RosterReader rosters;

    @Inject
    private PhotoReader photos;

    @Inject
    private AuditTrail audit;

    /** Writes the workbook to fill in. */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public void template(Actor actor, long batchId, OutputStream out) throws IOException {
        batches.require(actor, batchId);
        rosters.template(out);
    }

    /**
     * Takes the good rows of a roster and lists the others; a person who is there already is not entered twice (I9).
     *
     * @param workbook the upload, on disk
     * @throws FileRefusedException when the file as a whole is refused; nothing is kept then
     * @throws AssessmentRefusedException ASSESSMENT_UNKNOWN_BATCH, ASSESSMENT_BATCH_FROZEN
     */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public UploadOutcome upload(Actor actor, long batchId, Path workbook) throws IOException {
        Batch batch = batches.lockOwn(actor, batchId);
        batch.edit(actor);
        UploadOutcome outcome = rosters.read(batch, workbook);
        audit.record(actor, AuditEvent.ROSTER_UPLOADED, "batch:" + batchId, counts(outcome));
        return outcome;
    }

    /**
     * Takes the photos that match a candidate and lists the others.
     *
     * @param zip the upload, on disk
     * @throws FileRefusedException when the zip as a whole is refused; nothing is kept then
     */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public UploadOutcome uploadPhotos(Actor actor, long batchId, Path zip) throws IOException {
        Batch batch = batches.lockOwn(actor, batchId);
        batch.edit(actor);
        UploadOutcome outcome = photos.read(batch, zip);
        audit.record(actor, AuditEvent.PHOTOS_UPLOADED, "batch:" + batchId, counts(outcome));
        return outcome;
    }

    /** The candidates of a batch, with the tails of their ID numbers only. */
    @Permitted(Right.ASSESSMENT_READ)
    public ListPage<CandidateRow> candidates(Actor actor, long batchId, ListQuery query) {
        batches.require(actor, batchId);
        ListPage<CandidateRow> page = pages.candidates(batchId, query);
        audit.read(
                actor,
                AuditEvent.CANDIDATES_READ,
                "batch:" + batchId,
                "rows:" + page.rows().size());
        return page;
    }

    private static String counts(UploadOutcome outcome) {
        return "kept:" + outcome.kept() + " known:" + outcome.known() + " faults:"
                + outcome.faults().size();
    }
}
