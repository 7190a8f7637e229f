package skillcert.jobs.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import skillcert.jobs.JobError;
import skillcert.jobs.JobRefusedException;
import skillcert.jobs.JobState;
import skillcert.jobs.JobView;
import skillcert.jobs.entity.Job;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;

/** Reads and keeps jobs. */
@ApplicationScoped
public class JobRepository {

    private static final Set<JobState> GOING_ON = Set.of(JobState.WAITING, JobState.RUNNING);

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Keeps a new one, which then has its number; JOB_UNDER_WAY if the same work has not ended. */
    public Job add(Job job) {
        try {
            em.persist(job);
            em.flush();
            return job;
        } catch (ConstraintViolationException e) {
            throw underWay(job, e);
        } catch (PersistenceException e) {
            if (e.getCause() instanceof ConstraintViolationException) {
                throw underWay(job, e);
            }
            throw e;
        }
    }

    private static JobRefusedException underWay(Job job, RuntimeException cause) {
        JobRefusedException refusal = new JobRefusedException(JobError.JOB_UNDER_WAY, job.subject());
        refusal.initCause(cause);
        return refusal;
    }

    /** The job of this number. */
    public Optional<Job> find(long id) {
        return Optional.ofNullable(em.find(Job.class, id));
    }

    /** The same, locked until the transaction ends. */
    public Optional<Job> lock(long id) {
        return Optional.ofNullable(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The jobs that should go on and whose last chunk, if there was any, ended before this instant. */
    public List<Long> idle(Instant before) {
        return em.createQuery(
                        "select j.id from Job j where j.state in :states"
                                + " and (j.heartbeatAt is null or j.heartbeatAt < :before) order by j.id",
                        Long.class)
                .setParameter("states", GOING_ON)
                .setParameter("before", before)
                .getResultList();
    }

    /** A page of the jobs that the actor may see, the newest first; columns kind, title and state. */
    public ListPage<JobView> page(Actor actor, ListQuery query) {
        KeysetQuery list = KeysetQuery.from("Job j")
                .select("j")
                .id("j.id", Long.class)
                .equal("kind", "j.kind", String.class)
                .contains("title", "j.title")
                .equal("state", "j.state", JobState.class)
                .sort("orderedAt", "j.orderedAt", Instant.class)
                .order("orderedAt", true);
        if (!actor.may(Right.ACCOUNT_ADMINISTER)) {
            list.where("j.unitCode = :unit", Map.of("unit", actor.unit()));
        }
        return list.page(em, query, row -> ((Job) row[0]).view(actor));
    }
}
