package skillcert.audit.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.audit.AuditVerification;
import skillcert.kernel.Actor;

/** Records a verification, or says that it could not: an audit that cannot be written must still be verified (R4). */
@Dependent
public class VerificationBook {

    private static final Logger LOG = Logger.getLogger(VerificationBook.class.getName());

    @Inject
    VerificationRows rows;

    /** Keeps what was found; the same with its number, or as it was if nothing can be written. */
    public AuditVerification keep(Actor actor, AuditVerification done) {
        if (!done.whole()) {
            LOG.log(Level.SEVERE, "the audit is not whole: {0} findings, first {1}", new Object[] {
                done.findings(), done.first().get(0)
            });
        }
        try {
            return done.as(rows.add(actor, done));
        } catch (EJBException | PersistenceException | TransactionalException unwritable) {
            LOG.log(Level.SEVERE, "a verification could not be recorded", unwritable);
            return done;
        }
    }
}
