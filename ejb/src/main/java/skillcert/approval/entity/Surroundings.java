package skillcert.approval.entity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/**
 * What the rules about a request ask of others, at the moment at which they need it.
 *
 * @param askedBy the rights by any of which such a command is asked for
 * @param seal the hash of the round's command that the audit keeps under its chain and key; empty when there is no such
 *     entry, or one that is not genuine
 * @param accounts the account of a login as it stands now; empty when it is disabled or gone
 */
public record Surroundings(
        Set<Right> askedBy, Supplier<Optional<String>> seal, Function<String, Optional<Actor>> accounts) {

    public Surroundings {
        askedBy = Set.copyOf(askedBy);
    }

    /** The same for a round that is just submitted; its entry in the audit is still to be written. */
    Surroundings sealedBy(String hash) {
        return new Surroundings(askedBy, () -> Optional.of(hash), accounts);
    }

    /** Whether this account may ask for such a command. */
    boolean mayAsk(Actor actor) {
        return askedBy.stream().anyMatch(actor::may);
    }
}
