package skillcert.ledger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import skillcert.audit.TimedRun;
import skillcert.kernel.Actor;
import skillcert.ledger.control.ProofBook;
import skillcert.ledger.control.WholeProof;

/** The night watch over the ledgers: proves all of them and keeps the proof (I2). In a cluster each node does. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerNight {

    /** Its name among the timers. */
    public static final String NAME = "LEDGER_NIGHT";

    @Inject
    private WholeProof proof;

    @Inject
    private ProofBook book;

    /** At twenty to two in Guangdong: before the audit, whose heads of the night then vouch for the proof as well. */
    @TimedRun(NAME)
    @Schedule(hour = "1", minute = "40", timezone = "Asia/Shanghai", persistent = false, info = NAME)
    public void watch() {
        book.keep(Actor.SYSTEM, proof.run(Actor.SYSTEM));
    }
}
