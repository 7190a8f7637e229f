package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.identity.Person;

/** Reads names and units of accounts. */
@ApplicationScoped
public class PersonRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

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
