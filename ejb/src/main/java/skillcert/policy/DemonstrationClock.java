package skillcert.policy;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.policy.control.PolicyRepository;
import skillcert.policy.entity.ClockShift;

/**
 * The door for the clock of the demonstration: in demonstration mode, and only there, anybody who is signed in may let
 * the business clock run ahead, so that a public notice of five working days can be seen to its end (I16). The days are
 * kept, so that a restart does not turn time back.
 */
@Stateless
public class DemonstrationClock {

    private static final String SUBJECT = "demo.clock.days";

    private static final int MOST = 366;

    @Inject
    @ConfigProperty(name = "skillcert.demo", defaultValue = "false")
    private Provider<Boolean> demonstration;

    @Inject
    private PolicyRepository policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /**
     * Lets the clock run further ahead, once the transaction has committed.
     *
     * @param days 1 to 366
     * @throws ClockRefusedException not in demonstration mode, or another number of days
     */
    @Permitted
    public void advance(Actor actor, int days) {
        if (!movable()) {
            throw new ClockRefusedException(PolicyError.POLICY_CLOCK_FIXED, days);
        }
        if (days < 1 || days > MOST) {
            throw new ClockRefusedException(PolicyError.POLICY_CLOCK_DAYS, days);
        }
        ClockShift counter = policy.lockClock();
        counter.add(days);
        audit.record(actor, AuditEvent.CLOCK_SHIFTED, SUBJECT, "+" + days + " = " + counter.days());
        afterCommit(Duration.ofDays(counter.days()));
    }

    /** Sets the clock as far ahead as the demonstration left it; for the start-up bean. Without demonstration, to zero. */
    public void restore() {
        Duration shift = movable() ? Duration.ofDays(policy.clock().days()) : Duration.ZERO;
        clock.shift(shift);
    }

    /** How far the clock runs ahead of the real time. */
    public Duration shift() {
        return clock.shift();
    }

    /** Whether the clock may be moved at all. */
    public boolean movable() {
        return demonstration.get();
    }

    private void afterCommit(Duration shift) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to write: the days are in the database already
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    clock.shift(shift);
                }
            }
        });
    }
}
