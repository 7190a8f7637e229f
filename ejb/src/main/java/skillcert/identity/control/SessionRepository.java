package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.identity.SessionEnd;
import skillcert.identity.SessionView;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.LoginSession;
import skillcert.identity.entity.Unit;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** Keeps logins. What changes is changed by one statement each, so that requests side by side do not overwrite. */
@ApplicationScoped
public class SessionRepository {

    private static final String LIVE = " s.endedAt is null and s.lastSeenAt > :idleSince and s.startedAt > :oldSince";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Writes a new login. */
    public void add(LoginSession session) {
        em.persist(session);
    }

    /** The hash that a token is found by. */
    public static String hash(String token) {
        return RecoveryCodes.sha256(token);
    }

    /** The login of this token, ended or not. */
    public Optional<LoginSession> find(String token) {
        return em.createQuery("select s from LoginSession s where s.tokenHash = :hash", LoginSession.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst();
    }

    /** The login of this number, ended or not. */
    public Optional<LoginSession> find(long id) {
        return Optional.ofNullable(em.find(LoginSession.class, id));
    }

    /** Notes a sign of its person. */
    public void see(LoginSession session, Instant now) {
        update("update LoginSession s set s.lastSeenAt = :now where s.id = :id and s.endedAt is null", session, now);
    }

    /** Notes that the second factor was shown. */
    public void showFactor(LoginSession session, Instant now) {
        update("update LoginSession s set s.factorAt = :now where s.id = :id and s.endedAt is null", session, now);
    }

    /** Lets it in, once: whether this call did. */
    public boolean admit(LoginSession session, Instant now) {
        return update(
                "update LoginSession s set s.admittedAt = :now"
                        + " where s.id = :id and s.admittedAt is null and s.endedAt is null",
                session,
                now);
    }

    private boolean update(String statement, LoginSession session, Instant now) {
        return em.createQuery(statement)
                        .setParameter("now", now)
                        .setParameter("id", session.id())
                        .executeUpdate()
                == 1;
    }

    /** Ends it, once: whether this call did. */
    public boolean end(LoginSession session, SessionEnd reason, Instant now) {
        return em.createQuery("update LoginSession s set s.endedAt = :now, s.endReason = :reason"
                                + " where s.id = :id and s.endedAt is null")
                        .setParameter("now", now)
                        .setParameter("reason", reason)
                        .setParameter("id", session.id())
                        .executeUpdate()
                == 1;
    }

    /** The logins of an account that have not ended, newest first; those over by their age or idleness are left out. */
    public List<LoginSession> live(String login, SignInRules rules, Instant now) {
        return em.createQuery(
                        "select s from LoginSession s where s.login = :login and" + LIVE
                                + " order by s.startedAt desc, s.id desc",
                        LoginSession.class)
                .setParameter("login", login)
                .setParameter("idleSince", now.minus(rules.idle()))
                .setParameter("oldSince", now.minus(rules.longest()))
                .getResultList();
    }

    /** The login before this one that was through. */
    public Optional<LoginSession> findBefore(LoginSession session) {
        return em.createQuery(
                        "select s from LoginSession s where s.login = :login and s.id < :id and s.admittedAt is not null"
                                + " order by s.id desc",
                        LoginSession.class)
                .setParameter("login", session.login())
                .setParameter("id", session.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A page of all logins that have not ended, newest first; filters login, name, unit, unitName and address. */
    public ListPage<SessionView> page(ListQuery query, SignInRules rules, Instant now) {
        return KeysetQuery.from("LoginSession s join Account a on a.login = s.login join a.unit u")
                .select("s, a, u")
                .id("s.id", Long.class)
                .prefix("login", "s.login")
                .contains("name", "a.name")
                .equal("unit", "u.code", String.class)
                .contains("unitName", "u.name")
                .prefix("address", "s.address")
                .sort("startedAt", "s.startedAt", Instant.class)
                .sort("lastSeenAt", "s.lastSeenAt", Instant.class)
                .order("startedAt", true)
                .where(LIVE, Map.of("idleSince", now.minus(rules.idle()), "oldSince", now.minus(rules.longest())))
                .page(em, query, row -> view((LoginSession) row[0], ((Account) row[1]).name(), ((Unit) row[2]).name()));
    }

    /** As pages see it. */
    public static SessionView view(LoginSession session, String name, String unitName) {
        return new SessionView(
                session.id(),
                session.login(),
                name,
                unitName,
                session.address(),
                session.browser(),
                session.startedAt(),
                session.lastSeenAt(),
                session.admitted());
    }
}
