package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.TimelineEntry;
import skillcert.assessment.BatchRow;
import skillcert.assessment.BatchState;
import skillcert.assessment.BatchView;
import skillcert.assessment.CandidateRow;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.filing.Bodies;
import skillcert.identity.People;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;
import skillcert.policy.Parameters;

/** What the pages of the assessment show. A school's lists hold its own batches only (I15). */
@ApplicationScoped
public class BatchPages {

    /** Parameter: the mark that both scores must reach. */
    static final String PASS_MARK = "assessment.pass.mark";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private CandidateRows candidates;

    @Inject
    private ResultLists lists;

    @Inject
    private Occupations occupations;

    @Inject
    private Parameters parameters;

    @Inject
    private Bodies bodies;

    @Inject
    private People people;

    @Inject
    private ApprovalRequests approvals;

    /** A page of batches. */
    public ListPage<BatchRow> batches(Actor actor, ListQuery query) {
        KeysetQuery pages = KeysetQuery.from("Batch b")
                .select("b")
                .id("b.id", Long.class)
                .contains("title", "b.title")
                .equal("level", "b.level", String.class)
                .equal("state", "b.state", BatchState.class)
                .sort("examOn", "b.examOn", LocalDate.class)
                .sort("id", "b.id", Long.class)
                .order("id", true);
        return bodies.known(actor, Right.ASSESSMENT_READ)
                .limit(pages, "b.bodyId")
                .page(em, query, row -> row((Batch) row[0]));
    }

    private static BatchRow row(Batch batch) {
        return new BatchRow(
                batch.id(),
                batch.title(),
                batch.unitCode(),
                batch.occupationRowId(),
                batch.level(),
                batch.examOn(),
                batch.state());
    }

    /** One batch with how far it is. */
    public BatchView view(Batch batch, LocalDate today) {
        OccupationRow occupation = occupations.require(batch.occupationRowId());
        return new BatchView(
                batch.id(),
                batch.title(),
                batch.bodyId(),
                batch.unitCode(),
                occupation.name(),
                occupation.workType(),
                batch.level(),
                Level.require(batch.level()).label(),
                batch.examOn(),
                batch.state(),
                candidates.count(batch.id(), BigDecimal.valueOf(parameters.number(PASS_MARK, today))),
                lists.findLast(batch.id()).orElse(null),
                timeline(batch));
    }

    private List<TimelineEntry> timeline(Batch batch) {
        List<String> subjects =
                lists.ids(batch.id()).stream().map(ResultListApproval::subject).toList();
        return Stream.concat(
                        Stream.of(TimelineEntry.done(
                                "BATCH_PLANNED",
                                batch.createdAt(),
                                people.of(List.of(batch.createdBy())).get(batch.createdBy()))),
                        approvals.timeline(ResultListApproval.KIND, subjects).stream())
                .toList();
    }

    /** A page of the candidates of a batch that the actor may see. */
    public ListPage<CandidateRow> candidates(long batchId, ListQuery query) {
        return KeysetQuery.from("Candidate c")
                .select("c")
                .id("c.key.no", Integer.class)
                .contains("name", "c.name")
                .equal("idTail", "c.idTail", String.class)
                .where("c.key.batchId = :batch", Map.of("batch", batchId))
                .page(em, query, row -> row((Candidate) row[0]));
    }

    private static CandidateRow row(Candidate candidate) {
        return new CandidateRow(
                candidate.no(),
                candidate.name(),
                candidate.idTail(),
                candidate.photographed(),
                candidate.theory(),
                candidate.skill());
    }
}
