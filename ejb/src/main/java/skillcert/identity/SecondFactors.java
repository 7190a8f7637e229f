package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.CredentialRepository;
import skillcert.identity.control.FactorCheck;
import skillcert.identity.control.FactorRule;
import skillcert.identity.control.RecoveryCodes;
import skillcert.identity.control.SessionRepository;
import skillcert.identity.control.Totp;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.LoginSession;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.reports.QrPicture;

/** The door for one's own second factor: taking it into an authenticator, and recovery codes. */
@Stateless
public class SecondFactors {

    @Inject
    private CredentialRepository credentials;

    @Inject
    private SessionRepository sessions;

    @Inject
    private FactorCheck factors;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "skillcert.demo", defaultValue = "false")
    private boolean inDemonstration;

    /** How one's own second factor stands. */
    @Permitted
    public FactorView mine(Actor actor) {
        Credential credential = require(actor);
        return new FactorView(
                credential.enrolledAt().orElse(null),
                FactorRule.demands(actor.rights()),
                credentials.codesLeft(credential));
    }

    private Credential require(Actor actor) {
        return credentials.find(actor.login()).orElseThrow(() -> new UnknownAccountException(actor.login()));
    }

    /**
     * Offers a secret; the same one until it is confirmed, so that a page that is opened twice does not make the first
     * scan worthless.
     *
     * @throws FactorRefusedException one is in force already
     */
    @Permitted
    public FactorOffer offer(Actor actor) {
        Credential credential = credentials.lock(actor.login());
        if (credential.enrolled()) {
            throw new FactorRefusedException(IdentityError.IDENTITY_FACTOR_ENROLLED, actor.login());
        }
        if (credential.secret().isEmpty()) {
            credential.offer(factors.seal(actor.login(), Totp.newSecret()));
        }
        String secret = factors.open(credential);
        return new FactorOffer(
                secret.replaceAll("(.{4})(?!$)", "$1 "), QrPicture.svg(Totp.address(actor.login(), secret)));
    }

    /**
     * Puts the offered secret in force by its first code. This login has thereby shown its factor.
     *
     * @param token of this login
     * @param typed code of the authenticator
     * @return ten recovery codes, shown once; empty when the code is wrong, which counts to the lock, or
     *     while the account is locked
     * @throws FactorRefusedException one is in force already, or none is offered
     */
    @Permitted
    public Optional<List<String>> enrol(Actor actor, String token, String typed) {
        Credential credential = credentials.lock(actor.login());
        if (credential.enrolled() || credential.secret().isEmpty()) {
            throw new FactorRefusedException(IdentityError.IDENTITY_FACTOR_ENROLLED, actor.login());
        }
        Instant now = clock.realInstant();
        if (credential.lockedAt(now)) {
            // what is typed while it is locked is not looked at, and so neither wrong nor counted
            audit.refused(actor, AuditEvent.FACTOR_FAILED, actor.login(), "locked");
            return Optional.empty();
        }
        Optional<LoginSession> session =
                sessions.find(token).filter(found -> found.login().equals(actor.login()));
        OptionalLong step = factors.match(credential, typed, now);
        if (session.isEmpty() || step.isEmpty()) {
            factors.countFailure(actor, credential, now);
            audit.refused(actor, AuditEvent.FACTOR_FAILED, actor.login(), "enrolment");
            return Optional.empty();
        }
        credential.enrol(now, step.getAsLong());
        credential.forgetFailures();
        sessions.showFactor(session.get(), now);
        List<String> codes = recoveryCodes.renew(credential);
        audit.record(actor, AuditEvent.FACTOR_ENROLLED, actor.login(), codes.size() + " recovery codes");
        return Optional.of(codes);
    }

    /**
     * Makes ten new recovery codes; those before are void.
     *
     * @param typed a code of the authenticator, so that an unguarded screen is not enough
     * @return the codes, shown once; empty when the code is wrong, which counts to the lock
     * @throws FactorRefusedException there is no second factor
     */
    @Permitted
    public Optional<List<String>> renewRecoveryCodes(Actor actor, String typed) {
        Credential credential = credentials.lock(actor.login());
        if (!credential.enrolled()) {
            throw new FactorRefusedException(IdentityError.IDENTITY_FACTOR_MISSING, actor.login());
        }
        if (factors.check(actor, credential, typed, clock.realInstant()) != CodeAnswer.ACCEPTED) {
            return Optional.empty();
        }
        credential.forgetFailures();
        List<String> codes = recoveryCodes.renew(credential);
        audit.record(actor, AuditEvent.RECOVERY_CODES_MADE, actor.login(), codes.size() + " codes");
        return Optional.of(codes);
    }

    /** The code to type now, in demonstration mode and for the invented accounts only; nobody else's is ever told. */
    @Permitted
    public Optional<String> findDemonstrationCode(Actor actor) {
        Credential credential = require(actor);
        if (!inDemonstration || !credential.demonstration() || !credential.enrolled()) {
            return Optional.empty();
        }
        return Optional.of(Totp.current(factors.open(credential), clock.realInstant(), credential.lastStep()));
    }
}
