package skillcert.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import skillcert.kernel.Actor;

/** A job of five pieces, each a row; it finds its place by counting them, fails where told and tells what was committed. */
@ApplicationScoped
public class ProbeJob implements JobHandler {

    static final String KIND = "PROBE";
    static final int PIECES = 5;

    private final BlockingQueue<Integer> committed = new LinkedBlockingQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Override
    public String kind() {
        return KIND;
    }

    /** How many of the next chunks shall fail after their row is written. */
    void fail(int chunks) {
        failures.set(chunks);
    }

    /** The number of pieces after the next chunk that commits; waits for it. */
    int awaitCommit() throws InterruptedException {
        Integer pieces = committed.poll(60, TimeUnit.SECONDS);
        if (pieces == null) {
            throw new IllegalStateException("no chunk in a minute");
        }
        return pieces;
    }

    /** Whether no chunk is known to have been committed that nobody has awaited. */
    boolean quiet() {
        return committed.isEmpty();
    }

    @Override
    public JobStep step(Actor actor, String subject) {
        int done = pieces(subject);
        if (done < PIECES) {
            done++;
            em.createNativeQuery("INSERT INTO policy_clause (document, clause, content) VALUES ('PLATFORM', ?1, '')")
                    .setParameter(1, subject + "/" + done)
                    .executeUpdate();
        }
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("as told");
        }
        tell(done);
        return done == PIECES ? JobStep.finished(done, "五件已办完") : JobStep.more(done, PIECES);
    }

    int pieces(String subject) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM policy_clause WHERE clause LIKE ?1")
                        .setParameter(1, subject + "/%")
                        .getSingleResult())
                .intValue();
    }

    private void tell(int done) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to write
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    committed.add(done);
                }
            }
        });
    }
}
