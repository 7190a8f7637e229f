package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import skillcert.identity.AccountView;
import skillcert.keys.Sealed;

/**
 * What the person of an account proves themselves by: a password, and the secret of a one-time code. Failures
 * in a row of either lock it ({@link FailureLock}).
 */
@Entity
@Table(name = "credential")
public class Credential {

    /** What the secret is sealed for; the login follows, so that no row can lend its secret to another. */
    public static final String SECRET = "credential.totp_secret/";

    @Id
    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "must_change")
    private boolean mustChange;

    @Embedded
    private FailureLock failures = new FailureLock();

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "totp_secret")
    private Sealed secret;

    @Column(name = "totp_enrolled_at")
    private Instant enrolledAt;

    @Column(name = "totp_last_step")
    private long lastStep;

    @Column(name = "code_series")
    private int codeSeries;

    private boolean demonstration;

    @Version
    private long version;

    protected Credential() {}

    /**
     * With a first password, which the person must change when they sign in.
     *
     * @param login of the account
     * @param passwordHash what {@code PasswordHash} made of the password
     * @param now when
     */
    public Credential(String login, String passwordHash, Instant now) {
        this.login = login;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.mustChange = true;
    }

    /** Whose it is. */
    public String login() {
        return login;
    }

    /** What {@code PasswordHash} made of the password. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Whether the password must be changed before anything else: it is the first one, was reset, or is too old. */
    public boolean mustChangeAt(Instant now, Duration mostAge) {
        return mustChange || now.isAfter(passwordChangedAt.plus(mostAge));
    }

    /** A new password, chosen by its person. */
    public void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChange = false;
    }

    /** A new password, set by an administrator: good for one login, at which it must be changed. The lock is lifted. */
    public void resetPassword(String hash, Instant now) {
        changePassword(hash, now);
        mustChange = true;
        forgetFailures();
    }

    /** Whether failures keep it locked at this moment. */
    public boolean lockedAt(Instant now) {
        return failures.lockedAt(now);
    }

    /**
     * Counts a failure, which may lock it.
     *
     * @return whether this failure locked it
     */
    public boolean fail(Instant now) {
        return failures.fail(now);
    }

    /**
     * Forgets failures after everything asked for was right. Who has a second factor must have shown it: else a known
     * password would give as many guesses at the code as one likes.
     */
    public void forgetFailures() {
        failures.forget();
    }

    /** Notes a login that is through. */
    public void logIn(Instant now) {
        lastLoginAt = now;
    }

    /** Keeps a secret that is offered and not confirmed yet. */
    public void offer(Sealed offered) {
        secret = offered;
        enrolledAt = null;
        lastStep = 0;
        demonstration = false;
    }

    /**
     * Confirms the offered secret by the code of this step.
     *
     * @throws IllegalStateException nothing is offered
     */
    public void enrol(Instant now, long step) {
        if (secret == null || enrolledAt != null) {
            throw new IllegalStateException("no second factor is offered");
        }
        enrolledAt = now;
        lastStep = step;
    }

    /** Marks an invented account whose secret everybody may know; only its codes are shown in a demonstration. */
    public void demonstrate(Instant now) {
        mustChange = false;
        demonstration = true;
        if (secret != null) {
            enrolledAt = now;
        }
    }

    /** Takes the second factor away; the person enrols anew. The lock is lifted and old recovery codes are void. */
    public void resetFactor() {
        secret = null;
        enrolledAt = null;
        lastStep = 0;
        codeSeries++;
        forgetFailures();
    }

    /** Whether a second factor is in force. */
    public boolean enrolled() {
        return enrolledAt != null;
    }

    /** Since when, if it is in force. */
    public Optional<Instant> enrolledAt() {
        return Optional.ofNullable(enrolledAt);
    }

    /** The secret, in force or only offered. */
    public Optional<Sealed> secret() {
        return Optional.ofNullable(secret);
    }

    /** The step of the newest code that was used; a code of it or before is worth nothing. */
    public long lastStep() {
        return lastStep;
    }

    /** Uses the code of a step up. */
    public void useStep(long step) {
        lastStep = step;
    }

    /** The number of the recovery codes in force. */
    public int codeSeries() {
        return codeSeries;
    }

    /** Makes all recovery codes so far void; the number of the next ones. */
    public int nextCodeSeries() {
        return ++codeSeries;
    }

    /** Whether the codes may be shown in a demonstration. */
    public boolean demonstration() {
        return demonstration;
    }

    /** The account as the administrators see it, with lock and last login. */
    public AccountView shown(AccountView account) {
        return account.withSignIn(failures.lockedUntil(), lastLoginAt);
    }
}
