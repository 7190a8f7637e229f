package skillcert.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import skillcert.assessment.control.BatchPages;
import skillcert.assessment.control.BatchRows;
import skillcert.assessment.entity.Batch;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.Bodies;
import skillcert.filing.BodyInForce;
import skillcert.filing.BodyStandings;
import skillcert.filing.BodyView;
import skillcert.filing.ScopeRow;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** Plans batches inside the filed range (R033) and shows them. */
@Stateless
public class Batches {

    @Inject
    private BatchRows rows;

    @Inject
    private BatchPages pages;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyStandings standings;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Plans a batch of the actor's own body.
     *
     * @param form what the school enters
     * @param key of the form: the same key gives the same batch (I9)
     * @return the batch
     * @throws AssessmentRefusedException ASSESSMENT_NOT_FILED, ASSESSMENT_PLAN_DAY, ASSESSMENT_PLAN_TITLE
     * @throws skillcert.kernel.DomainException FILING_OUT_OF_SCOPE when occupation, level and day are not in the range
     */
    @Permitted(Right.ASSESSMENT_PREPARE)
    public long plan(Actor actor, BatchForm form, IdempotencyKey key) {
        if (form.examOn() == null) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_PLAN_DAY);
        }
        BodyView own = bodies.findOfUnit(actor)
                .orElseThrow(() -> new AssessmentRefusedException(AssessmentError.ASSESSMENT_NOT_FILED));
        BodyInForce body = standings.lockAlone(own.bodyId(), clock.today());
        Optional<Batch> before = rows.findByRequestKey(key);
        if (before.isPresent()) {
            return before.get().requireSame(actor, form, key).id();
        }
        ScopeRow scope = standings.requireScope(body.bodyId(), form.occupationRowId(), form.level(), form.examOn());
        Batch batch = rows.add(new Batch(body.bodyId(), scope.scopeItemId(), form, actor, clock.instant(), key));
        audit.record(actor, AuditEvent.BATCH_OPENED, "batch:" + batch.id(), "scope:" + scope.scopeItemId());
        return batch.id();
    }

    /** The batches that the actor may see. */
    @Permitted(Right.ASSESSMENT_READ)
    public ListPage<BatchRow> list(Actor actor, ListQuery query) {
        return pages.batches(actor, query);
    }

    /** One batch with how far it is. */
    @Permitted(Right.ASSESSMENT_READ)
    public BatchView require(Actor actor, long batchId) {
        LocalDate today = clock.today();
        return pages.view(rows.require(actor, batchId), today);
    }
}
