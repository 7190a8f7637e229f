package skillcert.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.audit.control.HeadsDelivery;
import skillcert.audit.control.VerificationBook;
import skillcert.audit.control.WholeCheck;
import skillcert.kernel.Actor;

/**
 * The night watch: verifies everything, records what it found, and then exports the heads of the day. What fails at one step
 * keeps no other from being done. In a cluster each node does; a second file of the same heads does no harm.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditNight {

    /** Its name among the timers. */
    public static final String NAME = "AUDIT_NIGHT";

    private static final Logger LOG = Logger.getLogger(AuditNight.class.getName());

    @Inject
    WholeCheck check;

    @Inject
    VerificationBook book;

    @Inject
    HeadsDelivery delivery;

    /** At ten past two in Guangdong. The heads go out also when something is wrong: they show how it stood. */
    @TimedRun(NAME)
    @Schedule(hour = "2", minute = "10", timezone = "Asia/Shanghai", persistent = false, info = NAME)
    public void watch() {
        step("verification", () -> book.keep(Actor.SYSTEM, check.run(Actor.SYSTEM)));
        step("export of heads", () -> delivery.run(Actor.SYSTEM));
    }

    private static void step(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the nightly " + name + " failed", failure);
        }
    }
}
