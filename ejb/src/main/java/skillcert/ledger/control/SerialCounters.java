package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import skillcert.ledger.entity.SerialCounter;

/** Gives the locked counter of a body, year and level (R106, T-13). */
@ApplicationScoped
public class SerialCounters {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /**
     * Locks the counter until the end of the transaction, and makes it first where a body issues for the first time in a
     * year. The insert that does nothing when the row is there keeps two first comers from meeting: a row that is missing
     * cannot be locked.
     */
    public SerialCounter lock(SerialCounter.Key key) {
        if (em.find(SerialCounter.class, key) == null) {
            open(key);
        }
        SerialCounter counter = em.find(SerialCounter.class, key);
        em.refresh(counter, LockModeType.PESSIMISTIC_WRITE);
        return counter;
    }

    /** Makes the counter where there is none yet. */
    public void open(SerialCounter.Key key) {
        em.createNativeQuery(
                        """
                        INSERT INTO serial_counter (body_code, issue_year, level, opening, last_serial)
                        VALUES (?1, ?2, ?3, 0, 0) ON DUPLICATE KEY UPDATE opening = opening""")
                .setParameter(1, key.bodyCode())
                .setParameter(2, key.year())
                .setParameter(3, key.level())
                .executeUpdate();
    }
}
