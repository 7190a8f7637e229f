package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalStep;
import skillcert.approval.ApprovalTerm;
import skillcert.assessment.AssessmentError;
import skillcert.assessment.AssessmentRefusedException;
import skillcert.assessment.BatchState;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.assessment.entity.ResultList;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.policy.Parameters;
import skillcert.policy.WorkingDays;

/** Freezes the list of a batch and says what its approver is asked. */
@ApplicationScoped
public class ListSubmission {

    private static final String NOTICE_DAYS = "assessment.notice.days";
    private static final int NAMED_AT_MOST = 10;

    @Inject
    private CandidateRows candidates;

    @Inject
    private ResultLists lists;

    @Inject
    private Parameters parameters;

    @Inject
    private ResultListApproval approval;

    @Inject
    private RowsHash rowsHash;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private BusinessClock clock;

    /** The list of the batch that is on notice, if this actor submitted it. */
    public OptionalLong findRunning(Actor actor, Batch batch) {
        return batch.state() == BatchState.NOTICE
                ? lists.findSubmitted(batch.id(), actor.login())
                : OptionalLong.empty();
    }

    /** What the approval of the list that the batch submitted last is about, if it submitted one. */
    public Optional<String> lastSubject(Batch batch) {
        return lists.findLast(batch.id()).map(list -> ResultListApproval.subject(list.listId()));
    }

    /** Freezes the list of those who passed, in the order of their numbers, and starts its notice today. */
    public ResultList freeze(Actor actor, Batch batch) {
        batch.requirePrepared();
        LocalDate today = clock.today();
        if (today.isBefore(batch.examOn())) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_EXAM_TO_COME, batch.id(), batch.examOn());
        }
        List<Candidate> all = candidates.all(batch.id());
        refuseAny(batch, all, candidate -> !candidate.scored(), AssessmentError.ASSESSMENT_SCORES_MISSING);
        BigDecimal mark = BigDecimal.valueOf(parameters.number(BatchPages.PASS_MARK, today));
        List<Candidate> passed =
                all.stream().filter(candidate -> candidate.passed(mark)).toList();
        if (passed.isEmpty()) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_NOBODY_PASSED, batch.id());
        }
        refuseAny(batch, passed, candidate -> !candidate.photographed(), AssessmentError.ASSESSMENT_PHOTOS_MISSING);
        batch.announce();
        return lists.add(
                new ResultList(
                        batch.id(),
                        lists.nextRound(batch.id()),
                        rowsHash.ofList(passed),
                        actor.login(),
                        clock.instant(),
                        today,
                        workingDays.plus(today, parameters.number(NOTICE_DAYS, today))),
                passed,
                rowsHash);
    }

    private static void refuseAny(
            Batch batch, List<Candidate> among, Predicate<Candidate> lacking, AssessmentError code) {
        List<Candidate> found = among.stream().filter(lacking).toList();
        if (!found.isEmpty()) {
            String first = found.stream()
                    .limit(NAMED_AT_MOST)
                    .map(candidate -> Integer.toString(candidate.no()))
                    .collect(Collectors.joining("、"));
            throw new AssessmentRefusedException(code, batch.id(), found.size(), first);
        }
    }

    /** What a second person of the school is asked: this list with these rows, and no other. */
    public ApprovalCommand command(Batch batch, ResultList list) {
        return ApprovalCommand.of(
                        ResultListApproval.KIND,
                        ResultListApproval.subject(list.id()),
                        "结果审定：" + batch.title(),
                        approval.command(batch, list),
                        ApprovalStep.of(Right.ASSESSMENT_APPROVE, batch.unitCode()))
                .editedBy(batch.editors())
                .within(ApprovalTerm.after(list.noticeUntil()));
    }
}
