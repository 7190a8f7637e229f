package skillcert.approval;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.audit.TimedRun;

/** Ends, every ten minutes, what nobody decided in time; each request in a transaction of its own. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {

    /** Its name among the timers. */
    public static final String NAME = "APPROVAL_EXPIRY";

    private static final Logger LOG = Logger.getLogger(ExpiryTimer.class.getName());

    @Inject
    private Expiry expiry;

    /** One run. What fails is logged and tried again at the next run; it does not keep the others from ending. */
    @TimedRun(NAME)
    @Schedule(hour = "*", minute = "*/10", persistent = false, info = NAME)
    public void run() {
        for (long id : expiry.due()) {
            try {
                expiry.expire(id);
            } catch (RuntimeException failure) {
                // a refusal by a rule comes as it is, and only what is none in an EJBException
                LOG.log(Level.SEVERE, "request " + id + " did not expire", failure);
            }
        }
    }
}
