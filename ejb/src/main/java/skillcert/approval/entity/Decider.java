package skillcert.approval.entity;

import java.util.Set;
import skillcert.kernel.Actor;

/**
 * Who wants to decide: the account as it stands now, and all accounts of the human being behind it. What one of them
 * requested, edited or decided, none of them decides (I8, U12).
 *
 * @param actor the account that acts
 * @param accounts logins of all accounts of the same person, that of the actor among them
 */
public record Decider(Actor actor, Set<String> accounts) {

    public Decider {
        accounts = Set.copyOf(accounts);
        if (!accounts.contains(actor.login())) {
            throw new IllegalArgumentException("the accounts of a person hold the one that acts");
        }
    }
}
