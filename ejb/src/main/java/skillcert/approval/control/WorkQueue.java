package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import skillcert.approval.ApprovalAct;
import skillcert.approval.ApprovalState;
import skillcert.approval.Waiting;
import skillcert.approval.WorkItem;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.identity.PersonAccounts;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/**
 * Reads lists of requests. Columns: {@code id}; {@code kind}, {@code subject} and {@code state} equal; {@code title}
 * contains; {@code requestedAt} and {@code dueOn} sort only.
 */
@ApplicationScoped
public class WorkQueue {

    private static final String AT_UNIT = "r.state = :pending and r.expiresOn >= :today and r.waitingRight in :rights"
            + " and (r.waitingUnit is null or r.waitingUnit = :unit)";
    private static final String FREE =
            "(r.claimedBy is null or r.claimedBy in :accounts or r.claimedUntil <= :now or r.id in :abandoned)"
                    + " and not exists (select 1 from ApprovalHand h where h.key.requestId = r.id"
                    + " and h.key.round = r.round and h.key.login in :accounts)";
    private static final String TO_CORRECT = "r.state = :returned and r.requestedBy = :login and r.expiresOn >= :today";
    private static final String TODO = "(" + AT_UNIT + " and " + FREE + ") or (" + TO_CORRECT + ")";
    private static final String TO_CORRECT_AT_UNIT =
            "r.state = :returned and r.requestedUnit = :unit" + " and r.kind in :kinds and r.expiresOn >= :today";
    private static final String DECIDED = "exists (select 1 from ApprovalEntry e where e.key.requestId = r.id"
            + " and e.actedBy = :login and e.act in :decisions)";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private RequestViews views;

    @Inject
    private RequestRepository repository;

    @Inject
    private PersonAccounts persons;

    @Inject
    private Handlers handlers;

    @Inject
    private BusinessClock clock;

    /**
     * What waits for the actor, the oldest first: what they may decide and nobody else has claimed, never their own nor what
     * they edited or decided already; and what was returned to them for correction.
     */
    public ListPage<WorkItem> todo(Actor actor, ListQuery query) {
        return page(requests().where(TODO, todoOf(actor)), query);
    }

    /** How much of it there is, and when the last of it came. */
    public Waiting waiting(Actor actor) {
        TypedQuery<Object[]> count = em.createQuery(
                "select count(r), max(r.submittedAt) from ApprovalRequest r where " + TODO, Object[].class);
        todoOf(actor).forEach(count::setParameter);
        Object[] found = count.getSingleResult();
        Instant last = (Instant) found[1];
        return new Waiting(((Long) found[0]).intValue(), last == null ? 0 : last.toEpochMilli());
    }

    private Map<String, Object> todoOf(Actor actor) {
        Map<String, Object> values = new HashMap<>(atUnitOf(actor));
        values.put("login", actor.login());
        values.put("accounts", persons.of(actor.login()));
        values.put("abandoned", abandoned(actor));
        values.put("now", clock.instant());
        values.put("returned", ApprovalState.RETURNED);
        return values;
    }

    /** Numbers of the requests at hand whose holder can no longer decide them. Seldom is anything held by others. */
    private List<Long> abandoned(Actor actor) {
        Instant now = clock.instant();
        TypedQuery<Long> held = em.createQuery(
                "select r.id from ApprovalRequest r where " + AT_UNIT
                        + " and r.claimedBy <> :login and r.claimedUntil > :now",
                Long.class);
        atUnitOf(actor).forEach(held::setParameter);
        List<Long> ids = new ArrayList<>(held.setParameter("login", actor.login())
                .setParameter("now", now)
                .getResultStream()
                .filter(id -> repository
                        .find(id)
                        .filter(dossier -> dossier.claims().holder(now).isEmpty())
                        .isPresent())
                .toList());
        // an empty list is no list in SQL
        ids.add(0L);
        return ids;
    }

    private Map<String, Object> atUnitOf(Actor actor) {
        LocalDate today = clock.today();
        return Map.of("pending", ApprovalState.PENDING, "today", today, "rights", actor.rights(), "unit", actor.unit());
    }

    /**
     * What waits at the actor's unit for a right that the actor holds, whoever has claimed it, and what was returned to the
     * unit and the actor may correct in the place of a colleague; the oldest first.
     */
    public ListPage<WorkItem> atUnit(Actor actor, ListQuery query) {
        List<String> kinds = handlers.kindsAskedBy(actor.rights());
        if (kinds.isEmpty()) {
            return page(requests().where(AT_UNIT, atUnitOf(actor)), query);
        }
        Map<String, Object> values = new HashMap<>(atUnitOf(actor));
        values.put("kinds", kinds);
        values.put("returned", ApprovalState.RETURNED);
        return page(requests().where("(" + AT_UNIT + ") or (" + TO_CORRECT_AT_UNIT + ")", values), query);
    }

    /** What the actor requested, the newest first. */
    public ListPage<WorkItem> requestedBy(Actor actor, ListQuery query) {
        return page(newestFirst().where("r.requestedBy = :login", Map.of("login", actor.login())), query);
    }

    /** What the actor decided in any round, the newest first. */
    public ListPage<WorkItem> decidedBy(Actor actor, ListQuery query) {
        List<ApprovalAct> decisions = List.of(ApprovalAct.APPROVED, ApprovalAct.REFUSED, ApprovalAct.RETURNED);
        return page(newestFirst().where(DECIDED, Map.of("login", actor.login(), "decisions", decisions)), query);
    }

    private static KeysetQuery newestFirst() {
        return requests().sort("number", "r.id", Long.class).order("number", true);
    }

    private static KeysetQuery requests() {
        return KeysetQuery.from("ApprovalRequest r")
                .select("r")
                .id("r.id", Long.class)
                .equal("kind", "r.kind", String.class)
                .equal("subject", "r.subject", String.class)
                .equal("state", "r.state", ApprovalState.class)
                .contains("title", "r.title")
                .sort("requestedAt", "r.submittedAt", Instant.class)
                .sort("dueOn", "r.dueOn", LocalDate.class);
    }

    private ListPage<WorkItem> page(KeysetQuery requests, ListQuery query) {
        ListPage<ApprovalRequest> page = requests.page(em, query, row -> (ApprovalRequest) row[0]);
        return new ListPage<>(views.items(page.rows()), page.previous(), page.next(), page.count());
    }
}
