package skillcert.identity.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.identity.AccountRefusedException;
import skillcert.identity.AccountView;
import skillcert.identity.IdentityError;
import skillcert.identity.Role;
import skillcert.kernel.Actor;

/**
 * A person's access for one unit. It is made enabled, signs in, is locked by {@value #FAILURES} failures in a row for
 * half an hour and opens again by itself (等保 8.1.4.1; the figures are audit practice, DOMAIN 4.3).
 */
@Entity
@Table(name = "account")
public class Account {

    /** So many failures in a row lock the account. */
    public static final int FAILURES = 5;

    /** So long it stays locked. */
    public static final Duration LOCK = Duration.ofMinutes(30);

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

    @Id
    private String login;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_code")
    private Unit unit;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "login"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @BatchSize(size = 100)
    private Set<Role> roles = new HashSet<>();

    @Version
    private long version;

    protected Account() {}

    /**
     * @param login as {@link #wellFormed} demands
     * @param unit where it belongs
     * @param name of the person, 1 to 60 characters
     * @param passwordHash what {@code PasswordHash} made of the first password
     * @param roles holdable together in that unit
     * @throws AccountRefusedException one of them breaks its rule
     */
    public Account(String login, Unit unit, String name, String passwordHash, Set<Role> roles) {
        if (!wellFormed(login)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_LOGIN_MALFORMED, String.valueOf(login));
        }
        if (name == null || name.isBlank() || name.length() > 60) {
            throw new AccountRefusedException(IdentityError.IDENTITY_NAME_MALFORMED, login);
        }
        Role.requireHoldable(login, unit.kind(), roles);
        this.login = login;
        this.unit = unit;
        this.name = name;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.roles.addAll(roles);
    }

    /** Whether a text can be a login at all: 3 to 64 characters a-z 0-9 . _ - that begin with a letter. */
    public static boolean wellFormed(String login) {
        return login != null && LOGIN.matcher(login).matches();
    }

    /** Whether failed logins keep it locked at this moment. */
    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Counts a failed login; the {@value #FAILURES}th in a row locks the account. While it is locked nothing is counted,
     * so that nobody can keep it locked for ever; after a lock the count begins anew.
     *
     * @return whether this failure locked it
     */
    public boolean failLogin(Instant now) {
        if (lockedAt(now)) {
            return false;
        }
        if (lockedUntil != null) {
            lockedUntil = null;
            failures = 0;
        }
        failures++;
        if (failures < FAILURES) {
            return false;
        }
        lockedUntil = now.plus(LOCK);
        return true;
    }

    /** Notes a successful login and forgets the failures before it. */
    public void logIn(Instant now) {
        if (!enabled || lockedAt(now)) {
            throw new IllegalStateException("a disabled or locked account cannot log in");
        }
        failures = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    /** Closes the account to its person for good or until an administrator opens it. */
    public void disable() {
        enabled = false;
    }

    /** Whether it may sign in at all. */
    public boolean enabled() {
        return enabled;
    }

    /** What {@code PasswordHash} made of the password. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Who acts through it, with the rights of its roles as they stand now. */
    public Actor actor() {
        Set<String> held = roles.stream().map(Role::name).collect(Collectors.toSet());
        return new Actor(login, name, unit.code(), unit.kind(), unit.place(), Role.rightsOf(roles), held, "-", "-");
    }

    /** As the administrator sees it. */
    public AccountView view() {
        return new AccountView(login, name, unit.code(), unit.name(), roles, enabled, lockedUntil, lastLoginAt);
    }
}
