package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.CredentialRepository;
import skillcert.identity.control.FactorCheck;
import skillcert.identity.control.NewPasswords;
import skillcert.identity.control.PasswordHash;
import skillcert.identity.control.SessionRepository;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.LoginSession;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;

/**
 * The door for signing in: first the password, then the code of the second factor. What is wrong is an answer and no
 * exception, so that its count is committed.
 */
@Stateless
public class SigningIn {

    @Inject
    private AccountRepository accounts;

    @Inject
    private CredentialRepository credentials;

    @Inject
    private SessionRepository sessions;

    @Inject
    private FactorCheck factors;

    @Inject
    private NewPasswords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Looks at login and password. Five failures in a row lock the account for thirty minutes; the count is committed, and
     * every attempt is audited. An unknown login costs the time of a wrong password and gets the same answer, and so do a
     * disabled and a locked account with the right password.
     *
     * @param login as typed; blanks around it and case do not matter
     * @param password as typed
     * @param asker nobody yet, in a request: {@code Actor.SYSTEM.inRequest(…)}
     * @return the account as actor, or empty when it may not sign in now
     */
    public Optional<Actor> authenticate(String login, String password, Actor asker) {
        String name = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        String given = password == null ? "" : password;
        Optional<String> kept = Account.wellFormed(name) ? credentials.findPasswordHash(name) : Optional.empty();
        if (kept.isEmpty()) {
            passwords.matchesNothing(given);
            // what is not a login at all may be a password or an ID number in the wrong field: it is not repeated
            return refuse(asker, Account.wellFormed(name) ? name : "-", "unknown login");
        }
        // compared before the row is locked, so that the lock is short; decided after, so that no attempt escapes the
        // count
        boolean right = PasswordHash.matches(given, kept.get());
        Credential credential = credentials.lock(name);
        Instant now = clock.realInstant();
        if (credential.lockedAt(now)) {
            return refuse(asker, name, "locked");
        }
        if (!right || !credential.passwordHash().equals(kept.get())) {
            factors.countFailure(asker, credential, now);
            return refuse(asker, name, "wrong password");
        }
        Optional<Actor> actor =
                accounts.find(name).filter(Account::enabled).map(account -> account.actor(clock.today()));
        if (actor.isEmpty()) {
            return refuse(asker, name, "disabled");
        }
        if (!credential.enrolled()) {
            credential.forgetFailures();
        }
        audit.record(actor.get(), AuditEvent.ACCOUNT_PASSWORD_ACCEPTED, name, "");
        return actor;
    }

    private Optional<Actor> refuse(Actor asker, String login, String why) {
        audit.refused(asker, AuditEvent.ACCOUNT_LOGIN_FAILED, login, why);
        return Optional.empty();
    }

    /**
     * Looks at the code of the second factor, or at a recovery code in its place, and opens the login by it. A code is
     * good once; failures count to the same lock as those of the password.
     *
     * @param actor whose password was right
     * @param token of the login
     * @param typed as typed
     */
    @Permitted
    public CodeAnswer enterCode(Actor actor, String token, String typed) {
        Credential credential = credentials.lock(actor.login());
        Optional<LoginSession> session =
                sessions.find(token).filter(found -> found.login().equals(actor.login()) && !found.ended());
        if (session.isEmpty() || !credential.enrolled()) {
            return CodeAnswer.REFUSED;
        }
        Instant now = clock.realInstant();
        CodeAnswer answer = factors.check(actor, credential, typed, now);
        if (answer == CodeAnswer.ACCEPTED) {
            credential.forgetFailures();
            sessions.showFactor(session.get(), now);
        }
        return answer;
    }
}
