package skillcert.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.OptionalLong;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.assessment.control.BatchRows;
import skillcert.assessment.control.ListSubmission;
import skillcert.assessment.control.ResultListApproval;
import skillcert.assessment.control.ScoreReader;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.ResultList;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.intake.FileRefusedException;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** Takes the scores of a batch and puts the list of who passed on public notice. */
@Stateless
public class Results {

    @Inject
    private BatchRows batches;

    @Inject
    private ScoreReader scores;

    @Inject
    private ListSubmission submission;

    @Inject
    private ApprovalRequests approvals;

    @Inject
    private AuditTrail audit;

    /** Writes the score sheet with the candidates filled in. */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public void template(Actor actor, long batchId, OutputStream out) throws IOException {
        scores.template(batches.require(actor, batchId), out);
        audit.read(actor, AuditEvent.CANDIDATES_TAKEN, "batch:" + batchId, "");
    }

    /**
     * Takes the good rows of a score sheet and lists the others.
     *
     * @param workbook the upload, on disk
     * @throws FileRefusedException when the file as a whole is refused; nothing is kept then
     */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public UploadOutcome upload(Actor actor, long batchId, Path workbook) throws IOException {
        Batch batch = batches.lockOwn(actor, batchId);
        batch.edit(actor);
        UploadOutcome outcome = scores.read(batch, workbook);
        audit.record(
                actor,
                AuditEvent.RESULTS_UPLOADED,
                "batch:" + batchId,
                "kept:" + outcome.kept() + " faults:" + outcome.faults().size());
        return outcome;
    }

    /**
     * Freezes the list of those who passed, puts it on public notice for the working days that policy sets, and asks a
     * second person of the school to approve it when the notice has ended (I5, G02); after a return for correction this is
     * the next round of the same request. Submitted again by the same person while
     * it is on notice, it is the same list (I9).
     *
     * @return the list
     * @throws AssessmentRefusedException ASSESSMENT_SCORES_MISSING, ASSESSMENT_PHOTOS_MISSING, ASSESSMENT_NOBODY_PASSED
     */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public long submit(Actor actor, long batchId) {
        Batch batch = batches.lockOwn(actor, batchId);
        OptionalLong before = submission.findRunning(actor, batch);
        if (before.isPresent()) {
            return before.getAsLong();
        }
        OptionalLong returned = submission.lastSubject(batch).stream()
                .map(subject -> approvals.findReturned(actor, ResultListApproval.KIND, subject))
                .findFirst()
                .orElse(OptionalLong.empty());
        ResultList list = submission.freeze(actor, batch);
        ApprovalCommand command = submission.command(batch, list);
        if (returned.isPresent()) {
            approvals.resubmit(actor, returned.getAsLong(), command);
        } else {
            approvals.request(actor, command);
        }
        audit.record(actor, AuditEvent.NOTICE_STARTED, command.subject(), "until:" + list.noticeUntil());
        return list.id();
    }
}
