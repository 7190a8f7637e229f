package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import skillcert.approval.entity.Decider;
import skillcert.identity.Accounts;
import skillcert.identity.PersonAccounts;
import skillcert.kernel.Actor;

/**
 * The account behind an actor as it stands now. A page that was opened yesterday, a job or a form left open does not carry
 * the rights of yesterday into a decision: who may decide is asked at the moment of the decision.
 */
@ApplicationScoped
public class DecidingActor {

    @Inject
    private Accounts accounts;

    @Inject
    private PersonAccounts persons;

    /**
     * The same person with the rights of this moment.
     *
     * @throws skillcert.identity.UnknownAccountException the account is gone or disabled
     */
    public Actor now(Actor actor) {
        return accounts.requireActor(actor.login()).inRequest(actor.address(), actor.correlation());
    }

    /** The account of a login as it stands at this moment; empty when it is gone or disabled. */
    public Optional<Actor> find(String login) {
        return accounts.findActor(login);
    }

    /** This account, as {@link #now} gave it, with all accounts of the same person. */
    public Decider decider(Actor now) {
        return new Decider(now, persons.of(now.login()));
    }
}
