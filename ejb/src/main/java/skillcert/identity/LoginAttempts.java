package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.LoginLimit;
import skillcert.kernel.Actor;

/** The door in front of {@link SigningIn}: how often one address may try. */
@Stateless
public class LoginAttempts {

    @Inject
    private LoginLimit limit;

    @Inject
    private AuditTrail audit;

    /**
     * Asked before {@link SigningIn#authenticate}: whether another attempt from this address is looked at now. Guessing over many
     * accounts locks none of them, and every attempt costs the hash of a password; so failures of one address are limited,
     * and what comes beyond is refused before anything is hashed. That is audited, once a minute for an address.
     *
     * @param address the attempt comes from
     * @param correlation what the request is called
     * @throws AccountRefusedException IDENTITY_TOO_MANY_LOGINS
     */
    public void requireAllowed(String address, String correlation) {
        if (!limit.allows(address)) {
            if (limit.tells(address)) {
                Actor asker = Actor.SYSTEM.inRequest(address, correlation);
                audit.refused(asker, AuditEvent.ACCOUNT_LOGIN_FAILED, "-", "too many failures from one address");
            }
            throw new AccountRefusedException(IdentityError.IDENTITY_TOO_MANY_LOGINS);
        }
    }

    /** Told after a login that succeeded: it was no failure of the address. */
    public void succeeded(String address) {
        limit.succeeded(address);
    }
}
