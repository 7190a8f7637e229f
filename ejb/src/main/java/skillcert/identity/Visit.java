package skillcert.identity;

import java.io.Serializable;
import java.time.Duration;
import skillcert.kernel.Actor;

/**
 * One request of a login that has not ended.
 *
 * @param actor who acts, with the rights held now
 * @param owed what the login still owes; no page opens before it is DONE
 * @param left how long the login lasts if nothing more is done
 * @param session number of the login
 */
public record Visit(Actor actor, SignInStep owed, Duration left, long session) implements Serializable {

    /** The same with the address that the request comes from and what it is called in the audit. */
    public Visit in(String address, String correlation) {
        return new Visit(actor.inRequest(address, correlation), owed, left, session);
    }
}
