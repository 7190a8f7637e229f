package skillcert.jobs;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.jobs.control.JobHandlers;
import skillcert.jobs.control.JobRepository;
import skillcert.jobs.entity.Job;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;

/**
 * The door for long work. A job goes on when the page is closed and after a restart. People see the jobs of their own
 * unit, the system administrator all (I15); who ordered a job and the system administrator steer it.
 */
@Stateless
public class Jobs {

    @Inject
    private JobRepository jobs;

    @Inject
    private JobHandlers handlers;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<JobReady> ready;

    /**
     * Orders a job; part of the transaction of the command that needs it. It begins after that has committed.
     *
     * @return its number
     * @throws JobRefusedException JOB_UNDER_WAY when the same kind of work on the same subject has not ended
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long order(Actor actor, JobOrder order) {
        handlers.require(order.kind());
        Job job = jobs.add(new Job(order, actor, clock.instant()));
        audit.record(actor, AuditEvent.JOB_ORDERED, subject(job), order.kind() + " " + order.subject());
        ready.fire(new JobReady(job.id()));
        return job.id();
    }

    /** The jobs that the actor may see, the newest first; filters kind, title and state. */
    @Permitted
    public ListPage<JobView> list(Actor actor, ListQuery query) {
        ListPage<JobView> page = jobs.page(actor, query);
        Map<String, Person> persons = people.of(
                page.rows().stream().map(job -> job.startedBy().login()).toList());
        return new ListPage<>(
                page.rows().stream()
                        .map(job -> job.by(persons.get(job.startedBy().login())))
                        .toList(),
                page.previous(),
                page.next(),
                page.count());
    }

    /**
     * One job.
     *
     * @throws JobRefusedException JOB_UNKNOWN, also when it is another unit's
     */
    @Permitted
    public JobView require(Actor actor, long id) {
        Job job = jobs.find(id)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> new JobRefusedException(JobError.JOB_UNKNOWN, id));
        return job.view(actor).by(people.of(List.of(job.startedBy())).get(job.startedBy()));
    }

    /**
     * Holds a job after its present chunk.
     *
     * @throws JobRefusedException JOB_UNKNOWN, JOB_NOT_YOURS, JOB_NOT_SO
     */
    @Permitted
    public void pause(Actor actor, long id) {
        Job job = lock(actor, id);
        job.pause();
        audit.record(actor, AuditEvent.JOB_STEERED, subject(job), "paused");
    }

    /**
     * Lets a held job go on.
     *
     * @throws JobRefusedException JOB_UNKNOWN, JOB_NOT_YOURS, JOB_NOT_SO
     */
    @Permitted
    public void resume(Actor actor, long id) {
        Job job = lock(actor, id);
        job.resume();
        audit.record(actor, AuditEvent.JOB_STEERED, subject(job), "resumed");
        ready.fire(new JobReady(id));
    }

    /**
     * Ends a job after its present chunk; what it has done stays done.
     *
     * @throws JobRefusedException JOB_UNKNOWN, JOB_NOT_YOURS, JOB_NOT_SO
     */
    @Permitted
    public void cancel(Actor actor, long id) {
        Job job = lock(actor, id);
        job.cancel(clock.instant());
        audit.record(actor, AuditEvent.JOB_STEERED, subject(job), "cancelled");
    }

    private Job lock(Actor actor, long id) {
        Job job = jobs.lock(id)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> new JobRefusedException(JobError.JOB_UNKNOWN, id));
        if (!job.isSteerableBy(actor)) {
            throw new JobRefusedException(JobError.JOB_NOT_YOURS, id);
        }
        return job;
    }

    private static String subject(Job job) {
        return "job:" + job.id();
    }
}
