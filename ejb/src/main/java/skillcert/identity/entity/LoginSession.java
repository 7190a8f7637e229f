package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.identity.SessionEnd;

/**
 * One login from one browser, from the right password to its end. Requests of one browser come side by side, so that a row
 * is never changed through this object but by single statements of its repository.
 */
@Entity
@Table(name = "login_session")
public class LoginSession {

    /** A login that has not shown its second factor by then is over. */
    public static final Duration TO_BE_ADMITTED = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    private String login;

    private String address;

    private String browser;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "factor_at")
    private Instant factorAt;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SessionEnd endReason;

    protected LoginSession() {}

    /**
     * @param tokenHash hash of what the browser's session carries
     * @param login whose
     * @param address where from, at most 64 characters
     * @param browser what it calls itself, at most 200 characters
     * @param now when the password was right
     */
    public LoginSession(String tokenHash, String login, String address, String browser, Instant now) {
        this.tokenHash = tokenHash;
        this.login = login;
        this.address = address;
        this.browser = browser;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Whose. */
    public String login() {
        return login;
    }

    /** Where from. */
    public String address() {
        return address;
    }

    /** What the browser calls itself. */
    public String browser() {
        return browser;
    }

    /** Since when. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When its person last did something. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** Whether the second factor was shown. */
    public boolean factorShown() {
        return factorAt != null;
    }

    /** Whether everything asked for at the login was given. */
    public boolean admitted() {
        return admittedAt != null;
    }

    /** Whether it has ended. */
    public boolean ended() {
        return endedAt != null;
    }

    /** Why it has ended, if it has. */
    public Optional<SessionEnd> endReason() {
        return Optional.ofNullable(endReason);
    }

    /**
     * When it ends if nothing more is done.
     *
     * @param idle longest time without a sign of its person
     * @param longest how long it may last at all
     */
    public Instant endsAt(Duration idle, Duration longest) {
        Instant byIdleness = lastSeenAt.plus(idle);
        Instant byAge = startedAt.plus(admitted() ? longest : TO_BE_ADMITTED);
        return byIdleness.isBefore(byAge) ? byIdleness : byAge;
    }

    /** Why it is over at this moment by itself, if it is. */
    public Optional<SessionEnd> overAt(Instant now, Duration idle, Duration longest) {
        if (now.isBefore(endsAt(idle, longest))) {
            return Optional.empty();
        }
        return Optional.of(now.isBefore(lastSeenAt.plus(idle)) ? SessionEnd.TOO_LONG : SessionEnd.IDLE);
    }
}
