package skillcert.jobs;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.kernel.DomainException;

/** Does jobs on threads of the server, chunk by chunk, each job once at a time on this server. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    private static final int ATTEMPTS = 3;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobChunks chunks;

    private final Set<Long> here = ConcurrentHashMap.newKeySet();

    void ready(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobReady event) {
        run(event.id());
    }

    /** Takes a job up, unless this server does it already; returns at once. */
    public void run(long id) {
        if (!here.add(id)) {
            return;
        }
        try {
            executor.execute(() -> work(id));
        } catch (RejectedExecutionException e) {
            // the server has no thread for it now; the watch will ask again
            here.remove(id);
            LOG.log(Level.FINE, "job " + id + " waits for a thread", e);
        }
    }

    private void work(long id) {
        try {
            int failures = 0;
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                try {
                    more = chunks.next(id);
                    failures = 0;
                } catch (EJBException failure) {
                    // a deadlock or a broken connection has rolled the chunk back, and it may be done again
                    failures++;
                    if (failures == ATTEMPTS) {
                        fail(id, failure);
                        more = false;
                    }
                }
            }
        } catch (DomainException refusal) {
            chunks.fail(id, refusal.code().name());
        } finally {
            here.remove(id);
        }
    }

    private void fail(long id, EJBException failure) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Job " + id + " failed, reference " + reference, failure);
        chunks.fail(id, reference);
    }
}
