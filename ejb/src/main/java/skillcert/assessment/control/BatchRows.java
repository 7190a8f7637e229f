package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import skillcert.assessment.AssessmentError;
import skillcert.assessment.AssessmentRefusedException;
import skillcert.assessment.entity.Batch;
import skillcert.filing.Bodies;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.Right;

/** The batches, each actor finding those of the bodies it may know of (I15). */
@ApplicationScoped
public class BatchRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private Bodies bodies;

    /** The batch that this key made. */
    public Optional<Batch> findByRequestKey(IdempotencyKey key) {
        return em.createQuery("select b from Batch b where b.requestKey = :key", Batch.class)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst();
    }

    /** Adds a planned batch. */
    public Batch add(Batch batch) {
        em.persist(batch);
        em.flush();
        return batch;
    }

    /** The batch, if the actor may see it. */
    public Batch require(Actor actor, long batchId) {
        Batch batch = em.find(Batch.class, batchId);
        if (batch == null || !sees(actor, batch.bodyId())) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_UNKNOWN_BATCH, batchId);
        }
        return batch;
    }

    /** The batch of the actor's own unit, locked until the end of the transaction. */
    public Batch lockOwn(Actor actor, long batchId) {
        Batch batch = require(actor, batchId);
        if (!batch.unitCode().equals(actor.unit())) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_UNKNOWN_BATCH, batchId);
        }
        return lock(batchId);
    }

    /** The batch, locked until the end of the transaction. */
    public Batch lock(long batchId) {
        Batch batch = em.find(Batch.class, batchId);
        em.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }

    /** The batch of a list that exists. */
    public Batch require(long batchId) {
        return em.find(Batch.class, batchId);
    }

    private boolean sees(Actor actor, long bodyId) {
        return bodies.known(actor, Right.ASSESSMENT_READ).covers(bodyId);
    }
}
