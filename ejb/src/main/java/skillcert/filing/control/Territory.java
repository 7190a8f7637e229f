package skillcert.filing.control;

import java.util.Map;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;

/**
 * Which schools an actor may know of (I15): the province all, a city those of its department, a school itself, the
 * printing office all that are filed, everybody else none (T-69).
 */
public final class Territory {

    private enum Reach {
        ALL,
        PLACE,
        UNIT,
        NONE
    }

    private final Reach reach;
    private final Actor actor;

    private Territory(Reach reach, Actor actor) {
        this.reach = reach;
        this.actor = actor;
    }

    /** What an actor may know of applications. */
    public static Territory ofFilings(Actor actor) {
        return new Territory(
                switch (actor.unitKind()) {
                    case PROVINCE -> Reach.ALL;
                    case CITY -> Reach.PLACE;
                    case SCHOOL -> Reach.UNIT;
                    default -> Reach.NONE;
                },
                actor);
    }

    /** What an actor may know of bodies. */
    public static Territory ofBodies(Actor actor) {
        return switch (actor.unitKind()) {
            case PRINTING -> new Territory(Reach.ALL, actor);
            default -> ofFilings(actor);
        };
    }

    /** Whether a school is in it. */
    public boolean covers(String unitCode, String place) {
        return switch (reach) {
            case ALL -> true;
            case PLACE -> actor.place().equals(place);
            case UNIT -> actor.unit().equals(unitCode);
            case NONE -> false;
        };
    }

    /** Limits a list to it: the condition is part of the statement. */
    public KeysetQuery limit(KeysetQuery list, String unitPath, String placePath) {
        return switch (reach) {
            case ALL -> list;
            case PLACE -> list.where(placePath + " = :territory", Map.of("territory", actor.place()));
            case UNIT -> list.where(unitPath + " = :territory", Map.of("territory", actor.unit()));
            case NONE -> list.where("1 = 0", Map.of());
        };
    }
}
