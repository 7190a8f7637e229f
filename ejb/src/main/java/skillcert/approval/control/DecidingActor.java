package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import skillcert.identity.Accounts;
import skillcert.kernel.Actor;

/**
 * The account behind an actor as it stands now. A page that was opened yesterday, a job or a form left open does not carry
 * the rights of yesterday into a decision: who may decide is asked at the moment of the decision.
 */
@ApplicationScoped
public class DecidingActor {

    @Inject
    private Accounts accounts;

    /**
     * The same person with the rights of this moment.
     *
     * @throws skillcert.identity.UnknownAccountException the account is gone or disabled
     */
    public Actor now(Actor actor) {
        return accounts.requireActor(actor.login()).inRequest(actor.address(), actor.correlation());
    }
}
