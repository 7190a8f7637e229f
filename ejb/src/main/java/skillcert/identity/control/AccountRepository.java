package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import skillcert.identity.AccountRefusedException;
import skillcert.identity.AccountView;
import skillcert.identity.IdentityError;
import skillcert.identity.Role;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.HeldRole;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** Keeps accounts. */
@ApplicationScoped
public class AccountRepository {

    /** So many days before its last a role is said to end soon. */
    private static final int SOON = 30;

    /** As {@link AccountView#state} has it. */
    private static final String STATE = "case when a.enabled = false then 'DISABLED'"
            + " when c.failures.lockedUntil > :now then 'LOCKED' when c.lastLoginAt is null then 'NEVER' else 'OPEN' end";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /**
     * Writes a new account at once, so that the database decides whether the login is free.
     *
     * @param login of the account, for the refusal
     * @throws AccountRefusedException it is taken
     */
    public void add(String login, Account account) {
        if (em.find(Account.class, login) != null) {
            throw new AccountRefusedException(IdentityError.IDENTITY_LOGIN_TAKEN, login);
        }
        try {
            em.persist(account);
            em.flush();
        } catch (ConstraintViolationException e) {
            AccountRefusedException refusal = new AccountRefusedException(IdentityError.IDENTITY_LOGIN_TAKEN, login);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The account of this login with its unit and roles. */
    public Optional<Account> find(String login) {
        return em.createQuery(
                        "select distinct a from Account a join fetch a.unit left join fetch a.roles where a.login = :login",
                        Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** The account of this login, locked until the transaction ends. */
    public Account lock(String login) {
        return em.find(Account.class, login, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The other accounts of a person, locked until the transaction ends, in the order of their logins. */
    public List<Account> lockAllOf(String personKey, String apart) {
        return em
                .createQuery(
                        "select a.login from Account a where a.person.key = :key and a.login <> :apart order by a.login",
                        String.class)
                .setParameter("key", personKey)
                .setParameter("apart", apart)
                .getResultList()
                .stream()
                .map(this::lock)
                .toList();
    }

    /** The other accounts of the person behind this one, locked; none while nobody has stated who that is. */
    public List<Account> lockOthers(Account account) {
        return account.person()
                .map(person -> lockAllOf(person.key(), account.login()))
                .orElse(List.of());
    }

    /** Whether there is any account yet. */
    public boolean isEmpty() {
        return em.createQuery("select a.login from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The grant of this number with its account, which nobody else grants to until the transaction ends. */
    public Optional<HeldRole> lockGrant(long id) {
        Optional<HeldRole> found = Optional.ofNullable(em.find(HeldRole.class, id));
        found.ifPresent(grant -> em.lock(grant.account(), LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(em::refresh);
        return found;
    }

    /** Writes what was granted, so that it has its number. */
    public void flush() {
        em.flush();
    }

    /**
     * A page of accounts, by login unless asked otherwise; filters login, name, unit, unitName, role, state and ending, sorts
     * by lastLoginAt too.
     */
    public ListPage<AccountView> page(ListQuery query, LocalDate today, Instant now) {
        return KeysetQuery.from("Account a join a.unit u join Credential c on c.login = a.login")
                .select("a, u, c")
                .id("a.login", String.class)
                .prefix("login", "a.login")
                .contains("name", "a.name")
                .equal("unit", "u.code", String.class)
                .contains("unitName", "u.name")
                .filter(
                        "role",
                        "exists (select 1 from HeldRole h where h.account = a and h.role = :typed and "
                                + HeldRole.IN_FORCE + ")",
                        Role.class)
                .equal("state", STATE, String.class)
                .sort("lastLoginAt", "coalesce(c.lastLoginAt, :never)", Instant.class)
                .equal(
                        "ending",
                        "case when exists (select 1 from HeldRole h where h.account = a and " + HeldRole.IN_FORCE
                                + " and h.validUntil <= :soon) then 'SOON' else 'LATER' end",
                        String.class)
                .value("today", today)
                .value("soon", today.plusDays(SOON))
                .value("now", now)
                .value("never", Instant.EPOCH)
                .page(em, query, row -> ((Credential) row[2]).shown(((Account) row[0]).view(today)));
    }
}
