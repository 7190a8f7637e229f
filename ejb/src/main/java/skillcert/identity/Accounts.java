package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.PasswordHash;
import skillcert.identity.entity.Account;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;

/** The door for whoever signs in: signing in, and who acts. */
@Stateless
public class Accounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Signs a person in. Five failures in a row lock the account for thirty minutes; the count is committed, and every
     * login and failure is audited. An unknown login costs the time of a wrong password and gets the same answer, and so
     * do a disabled and a locked account with the right password.
     *
     * @param login as typed; blanks around it and case do not matter
     * @param password as typed
     * @param visitor nobody yet, in a request: {@code Actor.SYSTEM.inRequest(…)}
     * @return the account as actor, or empty when it may not sign in now
     */
    public Optional<Actor> authenticate(String login, String password, Actor visitor) {
        String name = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        String given = password == null ? "" : password;
        Optional<String> kept = Account.wellFormed(name) ? accounts.findPasswordHash(name) : Optional.empty();
        if (kept.isEmpty()) {
            PasswordHash.matchesNothing(given);
            // what is not a login at all may be a password or an ID number in the wrong field: it is not repeated
            return refuse(visitor, Account.wellFormed(name) ? name : "-", "unknown login");
        }
        // compared before the row is locked, so that the lock is short; decided after, so that no attempt escapes the
        // count
        boolean right = PasswordHash.matches(given, kept.get());
        Account account = accounts.lock(name);
        Instant now = clock.instant();
        if (account.lockedAt(now)) {
            return refuse(visitor, name, "locked");
        }
        if (!right || !account.passwordHash().equals(kept.get())) {
            if (account.failLogin(now)) {
                audit.record(visitor, AuditEvent.ACCOUNT_LOCKED, name, Account.FAILURES + " failed logins");
            }
            return refuse(visitor, name, "wrong password");
        }
        if (!account.enabled()) {
            return refuse(visitor, name, "disabled");
        }
        account.logIn(now);
        Actor actor = account.actor(clock.today()).inRequest(visitor.address(), visitor.correlation());
        audit.record(actor, AuditEvent.ACCOUNT_LOGIN, name, "");
        return Optional.of(actor);
    }

    private Optional<Actor> refuse(Actor visitor, String login, String why) {
        audit.refused(visitor, AuditEvent.ACCOUNT_LOGIN_FAILED, login, why);
        return Optional.empty();
    }

    /** Notes that somebody signs out. */
    @Permitted
    public void signOut(Actor actor) {
        audit.record(actor, AuditEvent.ACCOUNT_LOGOUT, actor.login(), "");
    }

    /**
     * The account as actor, with the rights it holds now; asked anew for every request, so that a change binds at once.
     *
     * @param login of the person who is signed in
     * @throws UnknownAccountException there is none, or it is disabled
     */
    public Actor requireActor(String login) {
        return accounts.find(login == null ? "" : login)
                .filter(Account::enabled)
                .map(account -> account.actor(clock.today()))
                .orElseThrow(() -> new UnknownAccountException(String.valueOf(login)));
    }
}
