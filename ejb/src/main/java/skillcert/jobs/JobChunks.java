package skillcert.jobs;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.Accounts;
import skillcert.jobs.control.JobHandlers;
import skillcert.jobs.control.JobRepository;
import skillcert.jobs.entity.Job;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/** The door through which a server does jobs: each call is a transaction, and each chunk stands or falls whole. */
@Stateless
public class JobChunks {

    @Inject
    private JobRepository jobs;

    @Inject
    private JobHandlers handlers;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "jboss.node.name", defaultValue = "node")
    private String node;

    /**
     * Does the next chunk of a job, if it goes on.
     *
     * @return whether there is more to do
     */
    public boolean next(long id) {
        Optional<Job> going = jobs.lock(id).filter(job -> job.state().goesOn());
        if (going.isEmpty()) {
            return false;
        }
        Job job = going.get();
        job.begin(node, clock.instant());
        // rights are asked anew for each chunk: who has lost the account has no job either
        boolean system = job.startedBy().equals(Actor.SYSTEM.login());
        Actor actor = system ? Actor.SYSTEM : accounts.requireActor(job.startedBy());
        job.take(handlers.require(job.kind()).step(actor, job.subject()), clock.instant());
        if (job.state().ended()) {
            audit.record(actor, AuditEvent.JOB_ENDED, "job:" + id, job.state().name());
        }
        return job.state().goesOn();
    }

    /**
     * Ends a job whose chunk was refused or failed; that chunk has been rolled back.
     *
     * @param reference error code, or the reference under which the server log tells more
     */
    public void fail(long id, String reference) {
        jobs.lock(id).filter(job -> !job.state().ended()).ifPresent(job -> {
            job.fail(reference, clock.instant());
            audit.record(Actor.SYSTEM, AuditEvent.JOB_ENDED, "job:" + id, job.state() + " " + reference);
        });
    }

    /**
     * The jobs that should go on and that nobody has worked at for some time.
     *
     * @param seconds how long
     */
    public List<Long> idle(long seconds) {
        return jobs.idle(clock.instant().minusSeconds(seconds));
    }
}
