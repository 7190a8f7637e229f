package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import skillcert.audit.entity.AuditHead;
import skillcert.keys.ChainHash;

/** The heads of the streams. */
@Dependent
public class AuditStreams {

    @PersistenceContext
    EntityManager em;

    /** For the container. */
    public AuditStreams() {}

    /** @param em of the caller, outside a container */
    public AuditStreams(EntityManager em) {
        this.em = em;
    }

    /** The head of a stream, locked until the transaction ends; null if the stream was never opened. */
    public AuditHead lock(String stream) {
        return em.find(AuditHead.class, stream, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Opens a stream, in a transaction of its own that ends before anybody waits for the head. A second opener finds the
     * row and does nothing. Inside the caller's transaction this would deadlock: two that wait for the insert of a third
     * share the lock on its row afterwards, and each then wants it alone (1213 on MySQL).
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String stream) {
        em.createNativeQuery("insert ignore into audit_head (stream, seq, hash) values (?1, 0, ?2)")
                .setParameter(1, stream)
                .setParameter(2, ChainHash.origin())
                .executeUpdate();
    }
}
