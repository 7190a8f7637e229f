package skillcert.keys.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Adds one. */
    public void add(DataKey key) {
        em.persist(key);
    }
}
