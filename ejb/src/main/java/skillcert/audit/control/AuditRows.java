package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditOutcome;
import skillcert.audit.AuditRange;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditHead;

/** Reads the audit in pages by its key. Its pages are detached, so that a long reading takes constant memory. */
@Dependent
public class AuditRows {

    /** Entries in a page. */
    public static final int PAGE = 1000;

    // what DATETIME holds on both databases
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    @PersistenceContext(unitName = "skillcert")
    EntityManager em;

    /** For the container. */
    public AuditRows() {}

    /** @param em of the caller, outside a container */
    public AuditRows(EntityManager em) {
        this.em = em;
    }

    /** The names of all streams in order, also of those that lost their head or their entries. */
    public List<String> streams() {
        // two queries: the server's persistence units keep to the letter of JPA, which has no union
        Set<String> names = new TreeSet<>(
                em.createQuery("select h.stream from AuditHead h", String.class).getResultList());
        names.addAll(em.createQuery("select distinct e.position.stream from AuditEntry e", String.class)
                .getResultList());
        return List.copyOf(names);
    }

    /** The head of a stream as it stands in the database now. */
    public Optional<AuditHead> findHead(String stream) {
        List<AuditHead> heads = em.createQuery("select h from AuditHead h where h.stream = :stream", AuditHead.class)
                .setParameter("stream", stream)
                .getResultList();
        heads.forEach(em::detach);
        return heads.stream().findFirst();
    }

    /** The first page of a stream from this number on: no number is so low that an entry could hide behind it. */
    public List<AuditEntry> from(String stream, long first) {
        return page(stream, ">=", first);
    }

    /** The next page of a stream after this number; empty at the end. */
    public List<AuditEntry> page(String stream, long after) {
        return page(stream, ">", after);
    }

    private List<AuditEntry> page(String stream, String side, long border) {
        return detached(em.createQuery(
                        "select e from AuditEntry e where e.position.stream = :stream and e.position.seq " + side
                                + " :border order by e.position.seq",
                        AuditEntry.class)
                .setParameter("stream", stream)
                .setParameter("border", border)
                .setMaxResults(PAGE)
                .getResultList());
    }

    /**
     * Entries beyond the head, at most a page. One statement, and so one view of the database: entries that are appended
     * meanwhile bring their head along and are not taken for added ones.
     */
    public List<AuditEntry> beyondHead(String stream) {
        return detached(em.createQuery(
                        "select e from AuditEntry e where e.position.stream = :stream and e.position.seq >"
                                + " coalesce((select h.seq from AuditHead h where h.stream = :stream), 0)"
                                + " order by e.position.seq",
                        AuditEntry.class)
                .setParameter("stream", stream)
                .setMaxResults(PAGE)
                .getResultList());
    }

    /**
     * A part of a stream without a gap.
     *
     * @param stream which
     * @param first its first number
     * @param last its last number
     */
    public record Segment(String stream, long first, long last) {}

    /** The parts of streams that lie in a range of time, in the order of the streams. */
    public List<Segment> segments(AuditRange range) {
        return em
                .createQuery(
                        "select e.position.stream, min(e.position.seq), max(e.position.seq) from AuditEntry e"
                                + " where e.at >= :from and e.at < :until group by e.position.stream"
                                + " order by e.position.stream",
                        Object[].class)
                .setParameter("from", range.from() == null ? EARLIEST : range.from())
                .setParameter("until", range.until() == null ? LATEST : range.until())
                .getResultList()
                .stream()
                .map(row -> new Segment((String) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** The name of the file of heads that was exported last, as the audit tells. */
    public Optional<String> findNewestHeadsFile() {
        return em
                .createQuery(
                        "select e.subject from AuditEntry e where e.event = :event and e.outcome = :outcome"
                                + " order by e.at desc, e.place desc",
                        String.class)
                .setParameter("event", AuditEvent.AUDIT_HEADS_EXPORTED.name())
                .setParameter("outcome", AuditOutcome.DONE.name())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<AuditEntry> detached(List<AuditEntry> page) {
        page.forEach(em::detach);
        return page;
    }
}
