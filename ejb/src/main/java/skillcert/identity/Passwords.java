package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.CredentialRepository;
import skillcert.identity.control.FactorCheck;
import skillcert.identity.control.NewPasswords;
import skillcert.identity.control.PasswordHash;
import skillcert.identity.control.PasswordRule;
import skillcert.identity.control.SessionEnding;
import skillcert.identity.entity.Credential;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;

/** The door for one's own password. Whoever has forgotten it goes to the system administrator. */
@Stateless
public class Passwords {

    /** The present password and so many before it may not be taken again. */
    private static final int HISTORY = 5;

    @Inject
    private CredentialRepository credentials;

    @Inject
    private NewPasswords passwords;

    @Inject
    private FactorCheck failures;

    @Inject
    private SessionEnding sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<PasswordChanged> changed;

    /**
     * Changes one's own password, and ends all other logins of the account. A wrong present password counts to the lock.
     *
     * @param session number of the login that goes on
     * @param present the present password
     * @param fresh the new one
     * @return REFUSED or LOCKED when the present password is not right
     * @throws AccountRefusedException the new one is too weak
     * @throws PasswordRefusedException the new one is the present one or one of the last five
     */
    @Permitted
    public CodeAnswer change(Actor actor, long session, String present, String fresh) {
        Credential credential = credentials.lock(actor.login());
        Instant now = clock.realInstant();
        if (credential.lockedAt(now)) {
            return CodeAnswer.LOCKED;
        }
        if (!PasswordHash.matches(present, credential.passwordHash())) {
            failures.countFailure(actor, credential, now);
            audit.refused(actor, AuditEvent.PASSWORD_CHANGED, actor.login(), "wrong present password");
            return CodeAnswer.REFUSED;
        }
        replace(credential, fresh, now);
        credential.changePassword(passwords.keep(fresh), now);
        sessions.endAll(actor, actor.login(), session, SessionEnd.PASSWORD_CHANGED, now);
        audit.record(actor, AuditEvent.PASSWORD_CHANGED, actor.login(), "");
        changed.fire(new PasswordChanged(actor.login()));
        return CodeAnswer.ACCEPTED;
    }

    private void replace(Credential credential, String fresh, Instant now) {
        PasswordRule.require(credential.login(), fresh);
        List<String> past = credentials.pastPasswords(credential.login(), HISTORY - 1);
        if (Stream.concat(Stream.of(credential.passwordHash()), past.stream())
                .anyMatch(kept -> PasswordHash.matches(fresh, kept))) {
            throw new PasswordRefusedException(credential.login());
        }
        credentials.retire(credential, now);
    }
}
