package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillcert.identity.AccessView;
import skillcert.identity.Role;
import skillcert.identity.UnitState;
import skillcert.identity.UnknownAccountException;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.HeldRole;
import skillcert.identity.entity.PastPassword;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** Keeps credentials and the passwords before the present ones. */
@ApplicationScoped
public class CredentialRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Writes the credential of a new account at once, so that it can be locked in the same transaction. */
    public void add(Credential credential) {
        em.persist(credential);
        em.flush();
    }

    /** The password hash of this login, read without touching the row, which may be locked for update afterwards. */
    public Optional<String> findPasswordHash(String login) {
        return em.createQuery("select c.passwordHash from Credential c where c.login = :login", String.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** The credential of this login. */
    public Optional<Credential> find(String login) {
        return Optional.ofNullable(em.find(Credential.class, login));
    }

    /**
     * The credential, locked until the transaction ends: failures, codes and sessions of one account come one after the
     * other.
     *
     * @throws UnknownAccountException there is none
     */
    public Credential lock(String login) {
        Credential credential = em.find(Credential.class, login);
        if (credential == null) {
            throw new UnknownAccountException(login);
        }
        // read again under the lock: somebody may have written since it was first read in this transaction
        em.refresh(credential, LockModeType.PESSIMISTIC_WRITE);
        return credential;
    }

    /** Keeps the present password as a past one. */
    public void retire(Credential credential, Instant now) {
        em.persist(new PastPassword(credential, now));
    }

    /** The newest past passwords of a login. */
    public List<String> pastPasswords(String login, int most) {
        return em.createQuery(
                        "select p.passwordHash from PastPassword p where p.login = :login order by p.id desc",
                        String.class)
                .setParameter("login", login)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many accounts hold this role on a day, are open, and have a second factor in force. */
    public int enrolledHolders(Role role, LocalDate today) {
        return em.createQuery(
                        "select count(distinct a.login) from HeldRole h join h.account a join a.unit u"
                                + " join Credential c on c.login = a.login where h.role = :role"
                                + " and " + HeldRole.IN_FORCE + " and a.enabled = true and u.standing.state = :open"
                                + " and c.enrolledAt is not null",
                        Long.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .setParameter("open", UnitState.OPEN)
                .getSingleResult()
                .intValue();
    }

    /** A page of accounts with what they sign in by, by login; filters login, name, unit, lock and factor. */
    public ListPage<AccessView> page(ListQuery query, LocalDate today, Instant now) {
        return KeysetQuery.from("Credential c join Account a on a.login = c.login join a.unit u")
                .select("a, u, c")
                .id("a.login", String.class)
                .prefix("login", "a.login")
                .contains("name", "a.name")
                .equal("unit", "u.code", String.class)
                .equal("lock", "case when c.failures.lockedUntil > :now then 'LOCKED' else 'FREE' end", String.class)
                .equal("factor", "case when c.enrolledAt is null then 'NONE' else 'ENROLLED' end", String.class)
                .value("now", now)
                .page(em, query, row -> access((Account) row[0], (Credential) row[2], today));
    }

    /** What this account signs in by. */
    public Optional<AccessView> findAccess(String login, LocalDate today) {
        return em.createQuery(
                        "select a, c from Credential c join Account a on a.login = c.login join fetch a.unit"
                                + " where c.login = :login",
                        Object[].class)
                .setParameter("login", login)
                .getResultStream()
                .map(row -> access((Account) row[0], (Credential) row[1], today))
                .findFirst();
    }

    private static AccessView access(Account account, Credential credential, LocalDate today) {
        return new AccessView(
                credential.shown(account.view(today)),
                FactorRule.demands(account.actor(today).rights()),
                credential.enrolledAt().orElse(null));
    }

    /** Counts the recovery codes that are left. */
    public int codesLeft(Credential credential) {
        return em.createQuery(
                        "select count(r) from RecoveryCode r where r.login = :login and r.series = :series and r.usedAt is null",
                        Long.class)
                .setParameter("login", credential.login())
                .setParameter("series", credential.codeSeries())
                .getSingleResult()
                .intValue();
    }
}
