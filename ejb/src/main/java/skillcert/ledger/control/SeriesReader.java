package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.ContinuityProof.Series;
import skillcert.ledger.LedgerFault;
import skillcert.ledger.entity.SerialCounter;

/**
 * Reads the serials of a body, year by year and level by level, and says which are missing (I2). It holds the counters until
 * the proof has ended, so that nothing is issued while it reads.
 */
@ApplicationScoped
public class SeriesReader {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /**
     * @param bodyCode 13 characters
     * @param findings what is wrong is added here
     * @return one line for each counter
     */
    public List<Series> read(String bodyCode, List<Finding> findings) {
        List<SerialCounter> counters = em.createQuery(
                        """
                        select s from SerialCounter s where s.key.bodyCode = :body
                        order by s.key.year, s.key.level""",
                        SerialCounter.class)
                .setParameter("body", bodyCode)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
        List<Series> lines = new ArrayList<>();
        for (SerialCounter counter : counters) {
            lines.add(line(counter, findings));
        }
        return lines;
    }

    private Series line(SerialCounter counter, List<Finding> findings) {
        List<Integer> serials = em.createQuery(
                        """
                        select c.serial from Certificate c
                        where c.bodyCode = :body and c.issueYear = :year and c.level = :level order by c.serial""",
                        Integer.class)
                .setParameter("body", counter.key().bodyCode())
                .setParameter("year", counter.key().year())
                .setParameter("level", counter.key().level())
                .getResultList();
        String place = counter.key().bodyCode() + " " + counter.key().year() + "/"
                + counter.key().level();
        int expected = counter.opening();
        for (int serial : serials) {
            for (expected++; expected < serial; expected++) {
                findings.add(new Finding(LedgerFault.SERIAL_MISSING, place + "/" + expected));
            }
        }
        if (expected != counter.lastSerial()) {
            findings.add(new Finding(LedgerFault.COUNTER_WRONG, place + "/" + counter.lastSerial()));
        }
        return new Series(
                counter.key().year(), counter.key().level(), counter.opening(), counter.lastSerial(), serials.size());
    }
}
