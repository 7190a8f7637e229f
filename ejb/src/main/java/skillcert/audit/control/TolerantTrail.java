package skillcert.audit.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;

/**
 * The audit as the auditor's own acts use it: exporting must work also when it cannot be written (R4). Nothing else may
 * use this; every other act is refused then.
 */
@Dependent
public class TolerantTrail {

    private static final Logger LOG = Logger.getLogger(TolerantTrail.class.getName());

    @Inject
    AuditTrail audit;

    /** Writes that something is tried; whether it could be written. */
    public boolean attempted(Actor actor, AuditEvent event, String subject, String detail) {
        try {
            audit.attempted(actor, event, subject, detail);
            return true;
        } catch (EJBException unwritable) {
            LOG.log(Level.SEVERE, "the audit cannot be written", unwritable);
            return false;
        }
    }

    /** Writes that something failed; whether it could be written. */
    public boolean failed(Actor actor, AuditEvent event, String subject, String detail) {
        try {
            audit.failed(actor, event, subject, detail);
            return true;
        } catch (EJBException unwritable) {
            LOG.log(Level.SEVERE, "the audit cannot be written", unwritable);
            return false;
        }
    }

    /** Writes that something left the database; whether it could be written. */
    public boolean taken(Actor actor, AuditEvent event, String subject, String detail) {
        try {
            audit.taken(actor, event, subject, detail);
            return true;
        } catch (EJBException unwritable) {
            LOG.log(Level.SEVERE, "the audit cannot be written", unwritable);
            return false;
        }
    }
}
