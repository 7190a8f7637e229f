package skillcert.keys.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import skillcert.keys.entity.DataKey;

/** The table of data keys. */
@Dependent
public class DataKeys {

    @PersistenceContext
    private EntityManager em;

    /** For the container. */
    public DataKeys() {}

    /** @param em of the caller, outside a container */
    public DataKeys(EntityManager em) {
        this.em = em;
    }

    /** All of them, oldest first. */
    public List<DataKey> all() {
        return em.createQuery("select k from DataKey k order by k.id", DataKey.class)
                .getResultList();
    }

    /**
     * Those that are committed, oldest first. Outside of the caller's transaction, which may be the one that adds a key and
     * may still roll back.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<DataKey> committed() {
        return all();
    }

    /** The highest number that is committed; 0 if there is none. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int newestCommitted() {
        return em.createQuery("select coalesce(max(k.id), 0) from DataKey k", Integer.class)
                .getSingleResult();
    }

    /**
     * All of them, oldest first, the oldest locked until the transaction ends: who adds a key or changes master keys does
     * it alone, or a key could be wrapped by a master key that is just being removed.
     */
    public List<DataKey> allAlone() {
        em.createQuery("select k from DataKey k where k.id = (select min(o.id) from DataKey o)", DataKey.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return all();
    }

    /** Adds one. */
    public void add(DataKey key) {
        em.persist(key);
    }
}
