package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import skillcert.ledger.ContinuityProof.Series;
import skillcert.ledger.LedgerFault;
import skillcert.ledger.entity.SerialCounter;

/**
 * Reads the serials of a body, year by year and level by level, and says which are missing (I2). It locks nothing: of each
 * series it reads up to what the counter said when the reading began, and what is issued meanwhile moves the counter on in
 * the same transaction.
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
    public List<Series> read(String bodyCode, Findings findings) {
        List<SerialCounter> counters = em.createQuery(
                        """
                        select s from SerialCounter s where s.key.bodyCode = :body
                        order by s.key.year, s.key.level""",
                        SerialCounter.class)
                .setParameter("body", bodyCode)
                .getResultList();
        counters.forEach(em::detach);
        List<Series> lines = new ArrayList<>();
        for (SerialCounter counter : counters) {
            lines.add(line(counter, findings));
        }
        outside(bodyCode).forEach(place -> findings.add(LedgerFault.COUNTER_WRONG, place));
        return lines;
    }

    private Series line(SerialCounter counter, Findings findings) {
        SerialCounter.Key key = counter.key();
        List<Integer> serials = em.createQuery(
                        """
                        select c.serial from Certificate c where c.bodyCode = :body and c.issueYear = :year
                        and c.level = :level and c.serial > :opening and c.serial <= :last order by c.serial""",
                        Integer.class)
                .setParameter("body", key.bodyCode())
                .setParameter("year", key.year())
                .setParameter("level", key.level())
                .setParameter("opening", counter.opening())
                .setParameter("last", counter.lastSerial())
                .getResultList();
        String place = place(key.bodyCode(), key.year(), key.level()) + "/";
        int seen = counter.opening();
        for (int serial : serials) {
            for (int missing = seen + 1; missing < serial; missing++) {
                findings.add(LedgerFault.SERIAL_MISSING, place + missing);
            }
            seen = serial;
        }
        if (seen != counter.lastSerial()) {
            findings.add(LedgerFault.COUNTER_WRONG, place + counter.lastSerial());
        }
        return new Series(key.year(), key.level(), counter.opening(), counter.lastSerial(), serials.size());
    }

    /**
     * The series with certificates at or before their opening balance, beyond their counter, or without one. One statement,
     * and so one view of certificates and counters.
     */
    private List<String> outside(String bodyCode) {
        return em.createQuery(
                        """
                        select distinct c.issueYear, c.level from Certificate c where c.bodyCode = :body
                        and not exists (select s.lastSerial from SerialCounter s where s.key.bodyCode = c.bodyCode
                            and s.key.year = c.issueYear and s.key.level = c.level
                            and c.serial > s.opening and c.serial <= s.lastSerial)
                        order by c.issueYear, c.level""",
                        Object[].class)
                .setParameter("body", bodyCode)
                .getResultStream()
                .map(row -> place(bodyCode, (Integer) row[0], (String) row[1]))
                .toList();
    }

    private static String place(String bodyCode, int year, String level) {
        return bodyCode + " " + year + "/" + level;
    }
}
