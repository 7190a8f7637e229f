package skillcert.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.CodeAnswer;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.FailureLock;
import skillcert.kernel.Actor;
import skillcert.keys.FieldCrypto;
import skillcert.keys.Sealed;

/** Looks at typed codes and counts what is wrong; the caller holds the lock of the credential. */
@Dependent
public class FactorCheck {

    private final FieldCrypto crypto;
    private final RecoveryCodes recoveryCodes;
    private final AuditTrail audit;

    @Inject
    public FactorCheck(FieldCrypto crypto, RecoveryCodes recoveryCodes, AuditTrail audit) {
        this.crypto = crypto;
        this.recoveryCodes = recoveryCodes;
        this.audit = audit;
    }

    /** Seals a secret for this login. */
    public Sealed seal(String login, String secret) {
        return crypto.seal(secret, Credential.SECRET + login);
    }

    /** The secret of a credential that has one, in Base32. */
    public String open(Credential credential) {
        return crypto.open(credential.secret().orElseThrow(), Credential.SECRET + credential.login());
    }

    /** Looks at a code of the authenticator or a recovery code, and uses it up. */
    public CodeAnswer check(Actor actor, Credential credential, String typed, Instant now) {
        if (credential.lockedAt(now)) {
            audit.refused(actor, AuditEvent.FACTOR_FAILED, actor.login(), "locked");
            return CodeAnswer.LOCKED;
        }
        OptionalLong step = match(credential, typed, now);
        if (step.isPresent()) {
            credential.useStep(step.getAsLong());
            return CodeAnswer.ACCEPTED;
        }
        if (recoveryCodes.use(credential, typed, now)) {
            audit.record(actor, AuditEvent.RECOVERY_CODE_USED, actor.login(), "");
            return CodeAnswer.ACCEPTED;
        }
        countFailure(actor, credential, now);
        audit.refused(actor, AuditEvent.FACTOR_FAILED, actor.login(), "wrong or used code");
        return CodeAnswer.REFUSED;
    }

    /** The step of a code of the authenticator, typed with or without blanks. */
    public OptionalLong match(Credential credential, String typed, Instant now) {
        return Totp.match(open(credential), typed.replaceAll("\\s", ""), now, credential.lastStep());
    }

    /** Counts a failure, and audits when it locks. */
    public void countFailure(Actor actor, Credential credential, Instant now) {
        if (credential.fail(now)) {
            audit.record(
                    actor, AuditEvent.ACCOUNT_LOCKED, credential.login(), FailureLock.FAILURES + " failures in a row");
        }
    }
}
