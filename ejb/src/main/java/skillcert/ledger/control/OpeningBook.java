package skillcert.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import skillcert.ledger.entity.OpeningBalance;
import skillcert.ledger.entity.SerialCounter;

/** Keeps opening balances and opens the counters that they speak of. */
@Dependent
public class OpeningBook {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Writes a proposal. */
    public void add(OpeningBalance balance) {
        em.persist(balance);
        em.flush();
    }

    /** The proposal of this number, locked until it is decided. */
    public Optional<OpeningBalance> lock(long id) {
        return Optional.ofNullable(em.find(OpeningBalance.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What was proposed or agreed for a series. */
    public Optional<OpeningBalance> findOpen(SerialCounter.Key series) {
        return of(series.bodyCode()).stream()
                .filter(each ->
                        each.series().equals(series) && !each.row().state().equals("REFUSED"))
                .findFirst();
    }

    /** Whether the counter of a series has given a number, or begins after a balance. */
    public boolean hasBegun(SerialCounter.Key series) {
        SerialCounter counter = em.find(SerialCounter.class, series);
        return counter != null && counter.lastSerial() > 0;
    }

    /** All opening balances of a body, the oldest first. */
    public List<OpeningBalance> of(String bodyCode) {
        return em.createQuery(
                        "select o from OpeningBalance o where o.bodyCode = :code order by o.id", OpeningBalance.class)
                .setParameter("code", bodyCode)
                .getResultList();
    }

    /**
     * Opens the counter of a series with what was given on paper, in one statement: it changes nothing where the counter
     * has moved, so that no number is ever given twice (I1).
     *
     * @return whether the counter now begins after the balance
     */
    public boolean open(OpeningBalance balance) {
        SerialCounter.Key key = balance.series();
        em.createNativeQuery("INSERT INTO serial_counter (body_code, issue_year, level, opening, last_serial)"
                        + " VALUES (?1, ?2, ?3, 0, 0) ON DUPLICATE KEY UPDATE opening = opening")
                .setParameter(1, key.bodyCode())
                .setParameter(2, key.year())
                .setParameter(3, key.level())
                .executeUpdate();
        return em.createNativeQuery("UPDATE serial_counter SET opening = ?1, last_serial = ?1"
                                + " WHERE body_code = ?2 AND issue_year = ?3 AND level = ?4"
                                + " AND opening = 0 AND last_serial = 0")
                        .setParameter(1, balance.lastSerial())
                        .setParameter(2, key.bodyCode())
                        .setParameter(3, key.year())
                        .setParameter(4, key.level())
                        .executeUpdate()
                == 1;
    }
}
