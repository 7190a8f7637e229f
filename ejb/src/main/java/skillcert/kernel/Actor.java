package skillcert.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts: an account as it stood when the request began. Every command of a door takes it as its first parameter; only
 * {@code identity} makes one. It carries what rights and queries are checked against (I15).
 *
 * @param login name of the account
 * @param name of the person, shown beside what was done
 * @param unit code of the unit the account belongs to
 * @param unitKind kind of that unit
 * @param place two digits of table 5 of annex 4: the territory of the unit; 00 is the province
 * @param rights what the roles of the account allow
 */
public record Actor(String login, String name, String unit, UnitKind unitKind, String place, Set<Right> rights)
        implements Serializable {

    /** The actor of what the product does by itself: start-up, timers, jobs. It holds no right. */
    public static final Actor SYSTEM = new Actor("system", "系统", "system", UnitKind.PROVINCE, "00", Set.of());

    public Actor {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitKind, "unitKind");
        Objects.requireNonNull(place, "place");
        rights = Set.copyOf(rights);
    }

    /** Whether the roles of the account allow this. */
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
