package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.kernel.DomainException;
import skillcert.keys.ChainMacs;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.LedgerFault;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.LedgerEntry;
import skillcert.ledger.entity.LedgerHead;

/** Reads a body's chain in pages, checks it, and rebuilds the certificate rows from it (I6). */
@ApplicationScoped
public class ChainReader {

    private static final int PAGE = 1000;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private ChainMacs macs;

    /**
     * @param bodyCode 13 characters
     * @param findings what is wrong is added here
     * @return how many entries were read
     */
    public long read(String bodyCode, List<Finding> findings) {
        ChainWalk walk = new ChainWalk(bodyCode, macs);
        LedgerHead head = em.find(LedgerHead.class, bodyCode, LockModeType.PESSIMISTIC_READ);
        long entries = 0;
        List<LedgerEntry> page = page(bodyCode, 0);
        while (!page.isEmpty()) {
            page.forEach(walk::step);
            compareRows(bodyCode, page, findings);
            entries += page.size();
            em.clear();
            page = page(bodyCode, walk.seq());
        }
        findings.addAll(walk.end(head));
        withoutEntry(bodyCode)
                .forEach(number -> findings.add(new Finding(LedgerFault.CERTIFICATE_WITHOUT_ENTRY, number)));
        return entries;
    }

    private List<LedgerEntry> page(String bodyCode, long after) {
        return em.createQuery(
                        """
                        select e from LedgerEntry e
                        where e.key.stream = :stream and e.key.seq > :after order by e.key.seq""",
                        LedgerEntry.class)
                .setParameter("stream", bodyCode)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** The last entry of a certificate must rebuild its row: same data, same edition, the state that the act leaves. */
    private void compareRows(String bodyCode, List<LedgerEntry> page, List<Finding> findings) {
        List<String> numbers = page.stream().map(LedgerEntry::number).distinct().toList();
        Map<String, Certificate> rows = em.createQuery(
                        "select c from Certificate c where c.number in :numbers", Certificate.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Certificate::number, Function.identity()));
        Map<String, Long> last = em.createQuery(
                        """
                        select e.number, max(e.key.seq) from LedgerEntry e
                        where e.key.stream = :stream and e.number in :numbers group by e.number""",
                        Object[].class)
                .setParameter("stream", bodyCode)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        for (LedgerEntry entry : page) {
            Certificate row = rows.get(entry.number());
            boolean isLast =
                    last.getOrDefault(entry.number(), 0L) == entry.key().seq();
            if (isLast && (row == null || !rebuilds(entry, row))) {
                findings.add(new Finding(LedgerFault.CERTIFICATE_CHANGED, entry.number()));
            }
        }
    }

    private static boolean rebuilds(LedgerEntry entry, Certificate row) {
        try {
            return row.agreesWithNumber()
                    && row.edition() == entry.edition()
                    && row.state() == entry.act().leaves()
                    && row.data().canonical().equals(entry.payload());
        } catch (DomainException | IllegalArgumentException e) {
            // a column that holds no value of its kind was bent; the proof names the row and goes on
            return false;
        }
    }

    private List<String> withoutEntry(String bodyCode) {
        return em.createQuery(
                        """
                        select c.number from Certificate c where c.bodyCode = :body
                        and not exists (select e.number from LedgerEntry e where e.number = c.number)""",
                        String.class)
                .setParameter("body", bodyCode)
                .getResultList();
    }
}
