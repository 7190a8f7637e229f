package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.entity.Account;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/** The door for who acts. Signing in has doors of its own. */
@Stateless
public class Accounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private BusinessClock clock;

    /**
     * The account as actor, with the rights it holds now; asked anew for every request, so that a change binds at once.
     *
     * @param login of the person who is signed in
     * @throws UnknownAccountException there is none, or it is disabled
     */
    public Actor requireActor(String login) {
        return findActor(login).orElseThrow(() -> new UnknownAccountException(String.valueOf(login)));
    }

    /** The same; empty when there is none, or it is disabled. */
    public Optional<Actor> findActor(String login) {
        return accounts.find(login == null ? "" : login)
                .filter(Account::enabled)
                .map(account -> account.actor(clock.today()));
    }
}
