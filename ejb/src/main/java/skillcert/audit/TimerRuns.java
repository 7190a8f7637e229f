package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.audit.entity.TimerRun;
import skillcert.kernel.BusinessClock;

/** Door: when each server last ran each of its timers, and how that ended. Each note is a transaction of its own. */
@Stateless
public class TimerRuns {

    @PersistenceContext(unitName = "skillcert")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "jboss.node.name", defaultValue = "node")
    String node;

    /** Notes that a timer begins on this server. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(String name) {
        TimerRun.Key key = new TimerRun.Key(name, node);
        TimerRun run = em.find(TimerRun.class, key);
        if (run == null) {
            em.persist(new TimerRun(key, clock.realInstant()));
        } else {
            run.begin(clock.realInstant());
        }
    }

    /**
     * Notes that it ended.
     *
     * @param failure kind of the failure, or empty
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(String name, String failure) {
        TimerRun run = em.find(TimerRun.class, new TimerRun.Key(name, node));
        if (run != null) {
            run.end(clock.realInstant(), failure);
        }
    }

    /** The last run of every timer on every server, by timer and server. */
    public List<TimerRunView> last() {
        return em.createQuery("select r from TimerRun r order by r.key.name, r.key.node", TimerRun.class)
                .getResultStream()
                .map(TimerRun::view)
                .toList();
    }
}
