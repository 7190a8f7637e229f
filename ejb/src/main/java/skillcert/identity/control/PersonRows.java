package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.identity.Person;
import skillcert.identity.Role;
import skillcert.identity.UnitState;

/** Reads names and units of accounts. */
@ApplicationScoped
public class PersonRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Logins of all accounts of the person behind this one, itself among them. */
    public Set<String> sameAs(String login) {
        Set<String> logins = new HashSet<>(em.createQuery(
                        "select o.login from Account a, Account o where a.login = :login and o.person.key = a.person.key",
                        String.class)
                .setParameter("login", login)
                .getResultList());
        logins.add(login);
        return logins;
    }

    /**
     * How many different persons hold one of these roles on a day by an account that is open; an account without a stated
     * person counts as one.
     *
     * @param unit code of their unit; null for any
     * @param apart logins of accounts whose persons do not count
     */
    public int holders(Collection<Role> roles, String unit, Collection<String> apart, LocalDate today) {
        Set<String> persons = new HashSet<>(em.createQuery(
                        "select distinct coalesce(a.person.key, a.login) from HeldRole h join h.account a join a.unit u"
                                + " where h.role in :roles and h.withdrawnAt is null and h.validFrom <= :today"
                                + " and (h.validUntil is null or h.validUntil >= :today) and a.enabled = true"
                                + " and u.standing.state = :open and (:unit is null or u.code = :unit)",
                        String.class)
                .setParameter("roles", roles)
                .setParameter("today", today)
                .setParameter("open", UnitState.OPEN)
                .setParameter("unit", unit)
                .getResultList());
        if (!apart.isEmpty()) {
            em.createQuery(
                            "select coalesce(a.person.key, a.login) from Account a where a.login in :apart",
                            String.class)
                    .setParameter("apart", apart)
                    .getResultList()
                    .forEach(persons::remove);
        }
        return persons.size();
    }

    /** The persons by login; a login without an account is left out. */
    public Map<String, Person> find(Collection<String> logins) {
        if (logins.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select a.login, a.name, u.name from Account a join a.unit u where a.login in :logins",
                        Object[].class)
                .setParameter("logins", logins)
                .getResultStream()
                .map(row -> new Person((String) row[0], (String) row[1], (String) row[2]))
                .collect(Collectors.toMap(Person::login, Function.identity()));
    }
}
