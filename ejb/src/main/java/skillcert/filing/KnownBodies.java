package skillcert.filing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import skillcert.kernel.KeysetQuery;

/**
 * The bodies that an actor may know of (I15), as {@link Bodies#known} found them: all, or these few.
 *
 * @param all whether the actor may know of every body, so that nothing is limited
 * @param codes the bodies by number with their codes; empty when {@code all}
 */
public record KnownBodies(boolean all, Map<Long, String> codes) implements Serializable {

    private static final long NO_BODY = -1;

    public KnownBodies {
        codes = Map.copyOf(codes);
    }

    /** Whether this body is among them. */
    public boolean covers(long bodyId) {
        return all || codes.containsKey(bodyId);
    }

    /** Whether the body of this code is among them. */
    public boolean coversCode(String bodyCode) {
        return all || codes.containsValue(bodyCode);
    }

    /** Limits a list to them: the condition is part of the statement. */
    public KeysetQuery limit(KeysetQuery list, String bodyPath) {
        return all ? list : list.where(bodyPath + " in :knownBodies", Map.of("knownBodies", ids()));
    }

    /** Their numbers for a condition with {@code in}, never empty: where there is none, a number that no body has. */
    public List<Long> ids() {
        return codes.isEmpty() ? List.of(NO_BODY) : List.copyOf(codes.keySet());
    }
}
