package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.audit.AuditLine;
import skillcert.audit.AuditRange;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditFact;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** Lists entries. */
@Dependent
public class LogRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** A page of a range of time, the newest first; only these events, or all if none is named. */
    public ListPage<AuditLine> page(AuditRange range, List<String> events, ListQuery query) {
        KeysetQuery list = KeysetQuery.from("AuditEntry e")
                .select("e")
                .id("e.place", String.class)
                .sort("at", "e.at", Instant.class)
                .equal("actor", "e.actor", String.class)
                .equal("unit", "e.unit", String.class)
                .equal("event", "e.event", String.class)
                .equal("outcome", "e.outcome", String.class)
                .prefix("subject", "e.subject")
                .equal("correlation", "e.correlation", String.class)
                .order("at", true);
        if (range.from() != null) {
            list.where("e.at >= :from", Map.of("from", range.from()));
        }
        if (range.until() != null) {
            list.where("e.at < :until", Map.of("until", range.until()));
        }
        if (!events.isEmpty()) {
            list.where("e.event in :events", Map.of("events", events));
        }
        return list.page(em, query, row -> line((AuditEntry) row[0]));
    }

    /** The entry at this place. */
    public Optional<AuditLine> find(String place) {
        int border = place.lastIndexOf('#');
        if (border < 0 || !place.substring(border + 1).matches("\\d{1,12}")) {
            return Optional.empty();
        }
        return em
                .createQuery(
                        "select e from AuditEntry e where e.position.stream = :stream and e.position.seq = :seq",
                        AuditEntry.class)
                .setParameter("stream", place.substring(0, border))
                .setParameter("seq", Long.parseLong(place.substring(border + 1)))
                .getResultList()
                .stream()
                .findFirst()
                .map(LogRows::line);
    }

    private static AuditLine line(AuditEntry entry) {
        AuditFact fact = entry.fact();
        return new AuditLine(
                fact.stream() + "#" + fact.seq(),
                fact.at(),
                fact.actor(),
                fact.unit(),
                fact.role(),
                fact.address(),
                fact.correlation(),
                fact.event(),
                fact.outcome(),
                fact.subject(),
                fact.detail(),
                HexFormat.of().formatHex(entry.hash()));
    }
}
