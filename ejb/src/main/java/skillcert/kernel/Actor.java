package skillcert.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts: an account as it stood when the request began. Every command of a door takes it as its first parameter; only
 * {@code identity} makes one. It carries what rights and queries are checked against (I15), and what the audit notes
 * about where a command came from.
 *
 * @param login name of the account
 * @param name of the person, shown beside what was done
 * @param unit code of the unit the account belongs to
 * @param unitKind kind of that unit
 * @param place two digits of table 5 of annex 4: the territory of the unit; 00 is the province
 * @param rights what the roles of the account allow
 * @param roles names of the roles it holds, as {@code identity} lists them
 * @param address network address that the request came from, or "-" when it came from none
 * @param correlation what ties together all that one request or job did, or "-"
 */
public record Actor(
        String login,
        String name,
        String unit,
        UnitKind unitKind,
        String place,
        Set<Right> rights,
        Set<String> roles,
        String address,
        String correlation)
        implements Serializable {

    /** The actor of what the product does by itself: start-up, timers, jobs. It holds no right. */
    public static final Actor SYSTEM = new Actor("system", "系统", "system", UnitKind.PROVINCE, "00", Set.of());

    public Actor {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitKind, "unitKind");
        Objects.requireNonNull(place, "place");
        rights = Set.copyOf(rights);
        roles = Set.copyOf(roles);
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(correlation, "correlation");
    }

    /** Somebody who holds rights by no role and comes from no address, such as the product itself. */
    public Actor(String login, String name, String unit, UnitKind unitKind, String place, Set<Right> rights) {
        this(login, name, unit, unitKind, place, rights, Set.of(), "-", "-");
    }

    /**
     * The same person in one request.
     *
     * @param from network address, never empty
     * @param id what the request is called in audit and log, never empty
     */
    public Actor inRequest(String from, String id) {
        return new Actor(login, name, unit, unitKind, place, rights, roles, from, id);
    }

    /** Whether the roles of the account allow this. */
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
