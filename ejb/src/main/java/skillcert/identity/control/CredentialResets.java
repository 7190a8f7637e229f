package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import skillcert.identity.AccountView;
import skillcert.identity.SessionEnd;
import skillcert.identity.entity.Credential;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/** What an administrator may do to the credential of somebody else. */
@ApplicationScoped
public class CredentialResets {

    @Inject
    private CredentialRepository credentials;

    @Inject
    private NewPasswords passwords;

    @Inject
    private SessionEnding sessions;

    @Inject
    private BusinessClock clock;

    /** Ends a lock after failures before its time. */
    public void unlock(String login) {
        credentials.lock(login).forgetFailures();
    }

    /** The text to keep for a password; made before anything is locked, because it takes its time. */
    public String hash(String password) {
        return passwords.keep(password);
    }

    /** Sets a one-time password, lifts the lock and ends all logins. */
    public void password(Actor by, String login, String hash) {
        Credential credential = credentials.lock(login);
        Instant now = clock.realInstant();
        credentials.retire(credential, now);
        credential.resetPassword(hash, now);
        sessions.endAll(by, login, 0, SessionEnd.PASSWORD_CHANGED, now);
    }

    /** The account with its lock and last login. */
    public AccountView shown(AccountView account) {
        return credentials
                .find(account.login())
                .map(credential -> credential.shown(account))
                .orElse(account);
    }
}
