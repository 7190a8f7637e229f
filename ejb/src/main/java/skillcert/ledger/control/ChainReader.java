package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.kernel.DomainException;
import skillcert.keys.ChainMacs;
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
     * Reads up to the head as it stands now. An entry that is appended meanwhile moves the head on in the same transaction,
     * so that it is neither read nor taken for an added one.
     *
     * @param bodyCode 13 characters
     * @param findings what is wrong is added here
     * @return how many entries were read
     */
    public long read(String bodyCode, Findings findings) {
        LedgerHead head = head(bodyCode);
        ChainWalk walk = new ChainWalk(bodyCode, head, macs, findings);
        long entries = 0;
        List<LedgerEntry> page = first(bodyCode, walk.last());
        while (!page.isEmpty()) {
            compareRows(bodyCode, page.stream().filter(walk::step).toList(), findings);
            entries += page.size();
            page = page(bodyCode, page.get(page.size() - 1).key().seq(), walk.last());
        }
        walk.end();
        List<LedgerEntry> beyond = beyond(bodyCode);
        beyond.stream().filter(entry -> entry.key().seq() > walk.last()).forEach(walk::step);
        if (head == null && !beyond.isEmpty()) {
            findings.add(LedgerFault.HEAD_WRONG, bodyCode + "#0");
        }
        withoutEntry(bodyCode).forEach(number -> findings.add(LedgerFault.CERTIFICATE_WITHOUT_ENTRY, number));
        return entries;
    }

    private LedgerHead head(String bodyCode) {
        return detached(em.createQuery("select h from LedgerHead h where h.stream = :stream", LedgerHead.class)
                        .setParameter("stream", bodyCode)
                        .getResultList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The first page has no lower end: no number is so low that an entry could hide behind it. */
    private List<LedgerEntry> first(String bodyCode, long last) {
        return entries("e.key.seq <= :last", Map.of("stream", bodyCode, "last", last));
    }

    private List<LedgerEntry> page(String bodyCode, long after, long last) {
        return entries(
                "e.key.seq > :after and e.key.seq <= :last", Map.of("stream", bodyCode, "after", after, "last", last));
    }

    /** Entries beyond the head, at most a page. One statement, and so one view of entries and head. */
    private List<LedgerEntry> beyond(String bodyCode) {
        return entries(
                "e.key.seq > coalesce((select h.seq from LedgerHead h where h.stream = :stream), 0)",
                Map.of("stream", bodyCode));
    }

    private List<LedgerEntry> entries(String condition, Map<String, Object> values) {
        TypedQuery<LedgerEntry> query = em.createQuery(
                "select e from LedgerEntry e where e.key.stream = :stream and " + condition + " order by e.key.seq",
                LedgerEntry.class);
        values.forEach(query::setParameter);
        return detached(query.setMaxResults(PAGE).getResultList());
    }

    /** Outside a transaction nothing stays managed; inside one it must not, or the reading would fill the memory. */
    private <E> List<E> detached(List<E> page) {
        page.forEach(em::detach);
        return page;
    }

    /** The last entry of a certificate must rebuild its row: same data, same edition, the state that the act leaves. */
    private void compareRows(String bodyCode, List<LedgerEntry> page, Findings findings) {
        if (page.isEmpty()) {
            return;
        }
        List<String> numbers = page.stream().map(LedgerEntry::number).distinct().toList();
        // the rows first: an act that comes in between makes another entry the last, and this row is left to the next
        // proof
        Map<String, Certificate> rows = detached(
                        em.createQuery("select c from Certificate c where c.number in :numbers", Certificate.class)
                                .setParameter("numbers", numbers)
                                .getResultList())
                .stream()
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
                findings.add(LedgerFault.CERTIFICATE_CHANGED, entry.number());
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

    /** Certificates that no entry knows, at most a page. */
    private List<String> withoutEntry(String bodyCode) {
        return em.createQuery(
                        """
                        select c.number from Certificate c where c.bodyCode = :body
                        and not exists (select e.number from LedgerEntry e where e.number = c.number)
                        order by c.number""",
                        String.class)
                .setParameter("body", bodyCode)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
