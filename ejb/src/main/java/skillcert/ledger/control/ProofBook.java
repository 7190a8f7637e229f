package skillcert.ledger.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.kernel.Actor;
import skillcert.ledger.LedgerProof;

/** Keeps a proof, or says that it could not: ledgers must be proved just when nothing can be written (R4). */
@ApplicationScoped
public class ProofBook {

    private static final Logger LOG = Logger.getLogger(ProofBook.class.getName());

    @Inject
    private ProofRows rows;

    /** Keeps what was found; the same with its number, or as it was if nothing can be written. */
    public LedgerProof keep(Actor actor, LedgerProof done) {
        if (!done.whole()) {
            LOG.log(Level.SEVERE, "the ledgers are not whole: {0} findings, first {1}", new Object[] {
                done.findings(), done.first().get(0)
            });
        }
        try {
            return done.as(rows.add(actor, done));
        } catch (EJBException | PersistenceException | TransactionalException unwritable) {
            LOG.log(Level.SEVERE, "a proof of the ledgers could not be recorded", unwritable);
            return done;
        }
    }
}
