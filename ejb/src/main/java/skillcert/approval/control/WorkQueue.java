package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import skillcert.approval.ApprovalState;
import skillcert.approval.WorkItem;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/**
 * Reads lists of requests. Columns: {@code id}; {@code kind}, {@code subject} and {@code state} equal; {@code title}
 * contains; {@code requestedAt} sorts only.
 */
@ApplicationScoped
public class WorkQueue {

    private static final String FOR =
            "r.approverRight in :rights and (r.approverUnit is null or r.approverUnit = :unit)";
    private static final String OPEN = "r.state = :state and r.requestedBy <> :login and not exists"
            + " (select 1 from ApprovalDecision d where d.requestId = r.id and d.decidedBy = :login)";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private People people;

    /** What waits and the actor may decide, the oldest first: never their own, never what they decided already. */
    public ListPage<WorkItem> decidable(Actor actor, ListQuery query) {
        if (actor.rights().isEmpty()) {
            return new ListPage<>(List.of(), null, 0);
        }
        return page(
                requests()
                        .where(FOR, Map.of("rights", actor.rights(), "unit", actor.unit()))
                        .where(OPEN, Map.of("state", ApprovalState.PENDING, "login", actor.login())),
                query);
    }

    /** How many of these there are. */
    public int countDecidable(Actor actor) {
        if (actor.rights().isEmpty()) {
            return 0;
        }
        return em.createQuery("select count(r) from ApprovalRequest r where " + FOR + " and " + OPEN, Long.class)
                .setParameter("rights", actor.rights())
                .setParameter("unit", actor.unit())
                .setParameter("state", ApprovalState.PENDING)
                .setParameter("login", actor.login())
                .getSingleResult()
                .intValue();
    }

    /** What the actor requested, the newest first. */
    public ListPage<WorkItem> requestedBy(Actor actor, ListQuery query) {
        return page(
                requests()
                        .sort("number", "r.id", Long.class)
                        .order("number", true)
                        .where("r.requestedBy = :login", Map.of("login", actor.login())),
                query);
    }

    private static KeysetQuery requests() {
        return KeysetQuery.from("ApprovalRequest r")
                .select("r")
                .id("r.id", Long.class)
                .equal("kind", "r.kind", String.class)
                .equal("subject", "r.subject", String.class)
                .equal("state", "r.state", ApprovalState.class)
                .contains("title", "r.title")
                .sort("requestedAt", "r.requestedAt", Instant.class);
    }

    private ListPage<WorkItem> page(KeysetQuery requests, ListQuery query) {
        ListPage<WorkItem> page = requests.page(em, query, row -> ((ApprovalRequest) row[0]).item());
        Map<String, Person> requesters = people.of(
                page.rows().stream().map(item -> item.requestedBy().login()).toList());
        return page.map(item -> item.by(requesters.get(item.requestedBy().login())));
    }
}
