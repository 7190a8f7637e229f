package skillcert.identity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.Right;

/**
 * What an actor may know of by certain rights (I15): the one way in which doors and lists are limited. How far each role
 * reaches stands in {@link Role}; an actor who holds none of the rights by a role, the product itself included, knows of
 * nothing.
 */
public final class Territory {

    private final Reach reach;
    private final Actor actor;

    private Territory(Reach reach, Actor actor) {
        this.reach = reach;
        this.actor = actor;
    }

    /**
     * What the actor may know of.
     *
     * @param rights those that the door demands; the widest reach that any of them gives counts
     */
    public static Territory of(Actor actor, Right... rights) {
        Set<Right> demanded = Set.of(rights);
        Optional<Reach> widest = actor.roles().stream()
                .map(Role::valueOf)
                .filter(role -> role.rights().stream().anyMatch(demanded::contains))
                .flatMap(role -> role.reach(actor.unitKind()).stream())
                .max(Comparator.naturalOrder());
        return new Territory(widest.orElse(null), actor);
    }

    /** Whether it is the whole province. */
    public boolean isWhole() {
        return reach == Reach.WHOLE_PROVINCE;
    }

    /**
     * Whether something of a unit is in it.
     *
     * @param unitCode the unit it belongs to
     * @param place the department that the unit was determined by, two digits of table 5
     */
    public boolean covers(String unitCode, String place) {
        if (reach == null) {
            return false;
        }
        return switch (reach) {
            case WHOLE_PROVINCE -> true;
            case OWN_TERRITORY -> actor.place().equals(place);
            case OWN_UNIT, OWN_RESOURCES -> actor.unit().equals(unitCode);
        };
    }

    /**
     * Limits a list to it: the condition is part of the statement.
     *
     * @param unitPath where the code of the unit stands
     * @param placePath where its place stands
     */
    public KeysetQuery limit(KeysetQuery list, String unitPath, String placePath) {
        if (reach == null) {
            return list.where("1 = 0", Map.of());
        }
        return switch (reach) {
            case WHOLE_PROVINCE -> list;
            case OWN_TERRITORY -> list.where(placePath + " = :territory", Map.of("territory", actor.place()));
            case OWN_UNIT, OWN_RESOURCES -> list.where(unitPath + " = :territory", Map.of("territory", actor.unit()));
        };
    }

    @Override
    public String toString() {
        return reach + " of " + actor.unit();
    }
}
