package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.CredentialRepository;
import skillcert.identity.control.CredentialResets;
import skillcert.identity.control.FirstPasswords;
import skillcert.identity.entity.Account;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/**
 * The door for an administrator whom nobody else can help: the only one of their kind who has lost password, telephone and
 * codes. Whoever stands at the server puts a file {@code rescue-LOGIN.txt} beside the key store and starts the server: the
 * account gets a one-time password in a file beside it, loses its second factor, its lock and its logins, and the audit
 * says so. It gives nobody a right: only who is one of the three administrators today is rescued, and stays what they are.
 */
@Stateless
public class Rescue {

    private static final Set<Role> ADMINISTRATORS =
            Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    @Inject
    private FirstPasswords files;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CredentialRepository credentials;

    @Inject
    private CredentialResets resets;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The logins for which a file asks. */
    public List<String> asked() {
        return files.rescues();
    }

    /**
     * Rescues one of them, if it is an administrator's and not disabled; the file that asks goes either way.
     *
     * @return where the one-time password stands; null when it is nobody to be rescued, which is audited as refused
     */
    public Path rescue(String login) {
        boolean administrator = Account.wellFormed(login)
                && accounts.find(login)
                        .filter(Account::enabled)
                        .map(account -> account.view(clock.today()).roles())
                        .filter(roles -> roles.stream().anyMatch(ADMINISTRATORS::contains))
                        .isPresent();
        if (!administrator) {
            audit.refused(Actor.SYSTEM, AuditEvent.ACCOUNT_RESCUED, Account.wellFormed(login) ? login : "?", "");
            files.dropRescue(login);
            return null;
        }
        OneTimePassword first = OneTimePassword.create(login);
        String hash = resets.hash(first.password());
        Path kept = files.write(login, first.password());
        resets.password(Actor.SYSTEM, login, hash);
        credentials.lock(login).resetFactor();
        audit.record(Actor.SYSTEM, AuditEvent.ACCOUNT_RESCUED, login, "one-time password beside the key store");
        // last, so that a start that fails before is asked again; a second one-time password does no harm
        files.dropRescue(login);
        return kept;
    }
}
