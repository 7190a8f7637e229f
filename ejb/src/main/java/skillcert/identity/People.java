package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import skillcert.identity.control.PersonRows;
import skillcert.kernel.Actor;

/** The door for the names of those who acted. Names and units are no secret within the product. */
@Stateless
public class People {

    @Inject
    private PersonRows rows;

    /**
     * The persons of these logins, by one query however many they are: a list asks once for all of its rows.
     *
     * @param logins in any order, doubled or not
     * @return one entry for each login, also for {@link Actor#SYSTEM} and for a login without an account
     */
    public Map<String, Person> of(Collection<String> logins) {
        Set<String> asked = new HashSet<>(logins);
        Map<String, Person> people = new HashMap<>(rows.find(asked));
        asked.forEach(login -> people.computeIfAbsent(login, People::withoutAccount));
        return Map.copyOf(people);
    }

    private static Person withoutAccount(String login) {
        return new Person(login, login.equals(Actor.SYSTEM.login()) ? Actor.SYSTEM.name() : login, "");
    }
}
