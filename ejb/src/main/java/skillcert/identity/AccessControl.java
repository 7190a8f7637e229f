package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.CredentialRepository;
import skillcert.identity.control.SessionEnding;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.HeldRole;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** The security administrator's door: how accounts sign in, and the second factor of somebody who has lost theirs. */
@Stateless
public class AccessControl {

    @Inject
    private CredentialRepository credentials;

    @Inject
    private SessionEnding sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * All accounts with how they sign in, by login; columns login, name, unit (its code), lock (LOCKED, FREE) and factor
     * (ENROLLED, NONE).
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public ListPage<AccessView> list(Actor actor, ListQuery query) {
        return credentials.page(query, clock.today(), clock.realInstant());
    }

    /**
     * How many security administrators could sign in today with a second factor. With fewer than two nobody can help the one
     * who loses theirs, but for who stands at the server ({@link Rescue}).
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public int helpers(Actor actor) {
        return credentials.enrolledHolders(Role.SECURITY_ADMINISTRATOR, clock.today());
    }

    /**
     * How one account signs in.
     *
     * @throws UnknownAccountException there is none
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public AccessView require(Actor actor, String login) {
        return credentials.findAccess(login, clock.today()).orElseThrow(() -> new UnknownAccountException(login));
    }

    /**
     * Takes the second factor and the recovery codes of an account away, lifts its lock and ends its logins: it enrols
     * anew at the next login. Never one's own, so that no stolen screen of the administrator can shed the factor.
     *
     * @param reason 1 to 200 characters: who asked, and how they proved who they are
     * @throws UnknownAccountException there is no such account
     * @throws FactorRefusedException it is the actor's own, or there is none
     * @throws AccountRefusedException IDENTITY_REASON
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public void resetFactor(Actor actor, String login, String reason) {
        if (actor.login().equals(login)) {
            throw new FactorRefusedException(IdentityError.IDENTITY_FACTOR_OWN, login);
        }
        Credential credential = credentials.lock(login);
        String why = HeldRole.requireReason(login, reason);
        if (!credential.enrolled()) {
            throw new FactorRefusedException(IdentityError.IDENTITY_FACTOR_MISSING, login);
        }
        credential.resetFactor();
        sessions.endAll(actor, login, 0, SessionEnd.FACTOR_RESET, clock.realInstant());
        audit.record(actor, AuditEvent.FACTOR_RESET, login, why);
    }
}
