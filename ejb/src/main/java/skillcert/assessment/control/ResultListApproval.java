package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.approval.ApprovalHandler;
import skillcert.assessment.AssessmentError;
import skillcert.assessment.AssessmentRefusedException;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.assessment.entity.ListApproval;
import skillcert.assessment.entity.ResultList;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/** Carries out what a second person decides on a result list, in the transaction of the decision (I5). */
@ApplicationScoped
public class ResultListApproval implements ApprovalHandler {

    /** Kind of the approval request. */
    public static final String KIND = "RESULT_LIST";

    private static final String SUBJECT = "list:";

    @Inject
    private ResultLists lists;

    @Inject
    private BatchRows batches;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    static String subject(long listId) {
        return SUBJECT + listId;
    }

    static String command(ResultList list) {
        return "list=" + list.id() + "\nbatch=" + list.batchId() + "\nrows=" + list.rowsHash();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * Approves the list when its notice has ended and its rows are the ones that were frozen.
     *
     * @throws AssessmentRefusedException ASSESSMENT_NOTICE_RUNNING, ASSESSMENT_LIST_CHANGED
     */
    @Override
    public void approved(Actor approver, String subject, String command) {
        ResultList list = list(subject);
        if (!list.noticeEnded(clock.today())) {
            throw new AssessmentRefusedException(
                    AssessmentError.ASSESSMENT_NOTICE_RUNNING, list.id(), list.noticeUntil());
        }
        List<Candidate> rows = lists.candidates(list.id(), 0, Integer.MAX_VALUE).stream()
                .map(row -> (Candidate) row[1])
                .toList();
        if (!command.equals(command(list)) || !RowsHash.of(rows).equals(list.rowsHash())) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_LIST_CHANGED, list.id());
        }
        Batch batch = batches.lock(list.batchId());
        batch.approve();
        lists.add(new ListApproval(list, approver.login(), clock.instant(), clock.today()));
        audit.record(approver, AuditEvent.RESULT_LIST_APPROVED, subject, "rows:" + rows.size());
    }

    /** Opens the batch again for another list. */
    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        ResultList list = list(subject);
        batches.lock(list.batchId()).reopen();
        audit.record(approver, AuditEvent.RESULT_LIST_REFUSED, subject, "batch:" + list.batchId());
    }

    private ResultList list(String subject) {
        return lists.require(Long.parseLong(subject.substring(SUBJECT.length())));
    }
}
