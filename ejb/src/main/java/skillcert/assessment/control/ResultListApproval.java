package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.assessment.AssessmentError;
import skillcert.assessment.AssessmentRefusedException;
import skillcert.assessment.BatchState;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.assessment.entity.ListApproval;
import skillcert.assessment.entity.ResultList;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

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
    private Occupations occupations;

    @Inject
    private RowsHash rowsHash;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    static String subject(long listId) {
        return SUBJECT + listId;
    }

    /** What the approver reads and approves: the list in words, and the hash that stands for its rows. */
    String command(Batch batch, ResultList list) {
        OccupationRow occupation = occupations.require(batch.occupationRowId());
        return String.join(
                "\n",
                "审定认定结果名单 " + list.id() + "（第 " + list.round() + " 次提交）",
                "批次：" + batch.title(),
                "职业（工种）：" + occupation.label() + "，"
                        + Level.require(batch.level()).label(),
                "考试日期：" + batch.examOn(),
                "合格人数：" + lists.rows(list.id()),
                "公示：" + list.noticeFrom() + " 至 " + list.noticeUntil(),
                "名单散列值：" + list.rowsHash());
    }

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.ASSESSMENT_PREPARE);
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
        Batch batch = batches.lock(list.batchId());
        if (!command.equals(command(batch, list)) || !rowsHash.matches(list.rowsHash(), rows)) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_LIST_CHANGED, list.id());
        }
        batch.approve();
        lists.add(new ListApproval(list, approver.login(), clock.instant(), clock.today()));
        audit.record(approver, AuditEvent.RESULT_LIST_APPROVED, subject, "rows:" + rows.size());
    }

    /** Opens the batch again for another list. */
    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        reopen(approver, subject, "refused");
    }

    /** Opens the batch again: its submitter took the list back. */
    @Override
    public void withdrawn(Actor requester, String subject, String command) {
        reopen(requester, subject, "withdrawn");
    }

    /** Opens the batch again: nobody decided in time. */
    @Override
    public void expired(Actor system, String subject, String command) {
        reopen(system, subject, "expired");
    }

    /** The scores can be corrected: another list goes on notice in the next round of the same request. */
    @Override
    public boolean returnable() {
        return true;
    }

    /** Opens the batch again for the correction. */
    @Override
    public void returned(Actor approver, String subject, String command, String reason) {
        reopen(approver, subject, "returned");
    }

    private void reopen(Actor actor, String subject, String why) {
        ResultList list = list(subject);
        Batch batch = batches.lock(list.batchId());
        // a list that was returned for correction has opened it already, when it is taken back or expires after that
        if (batch.state() == BatchState.NOTICE) {
            batch.reopen();
        }
        audit.record(actor, AuditEvent.RESULT_LIST_REFUSED, subject, why + " batch:" + list.batchId());
    }

    private ResultList list(String subject) {
        return lists.require(Long.parseLong(subject.substring(SUBJECT.length())));
    }
}
