package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import skillcert.kernel.Actor;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMacs;
import skillcert.ledger.LedgerAct;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.LedgerEntry;
import skillcert.ledger.entity.LedgerHead;

/** Appends to the chain of a body (I6). The head is locked after standing and counter. */
@ApplicationScoped
public class LedgerBook {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private ChainMacs macs;

    /** Locks the end of the body's chain until the end of the transaction; the chain of a new body begins here. */
    public LedgerHead lock(String bodyCode) {
        em.createNativeQuery(
                        "INSERT INTO ledger_head (stream, seq, hash) VALUES (?1, 0, ?2) ON DUPLICATE KEY UPDATE seq = seq")
                .setParameter(1, bodyCode)
                .setParameter(2, ChainHash.origin())
                .executeUpdate();
        LedgerHead head = em.find(LedgerHead.class, bodyCode);
        em.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    /** Appends what happened to the certificate, in its state after the act. */
    public void append(LedgerHead head, Actor actor, Instant at, LedgerAct act, Certificate certificate) {
        LedgerEntry entry = new LedgerEntry(
                head,
                macs.suite(),
                at,
                actor.login(),
                act,
                certificate.number(),
                certificate.edition(),
                certificate.data().canonical());
        entry.seal(macs.mac(entry.hash()));
        em.persist(entry);
        head.advance(entry.key().seq(), entry.hash());
    }
}
