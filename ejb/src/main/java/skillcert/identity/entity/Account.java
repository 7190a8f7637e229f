package skillcert.identity.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import skillcert.identity.AccountRefusedException;
import skillcert.identity.AccountView;
import skillcert.identity.IdentityError;
import skillcert.identity.Role;
import skillcert.identity.RoleForm;
import skillcert.kernel.Actor;
import skillcert.keys.Sealed;

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

    private Sealed phone;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @BatchSize(size = 100)
    private List<HeldRole> roles = new ArrayList<>();

    @Version
    private long version;

    protected Account() {}

    /**
     * A new account without any role.
     *
     * @param login as {@link #wellFormed} demands
     * @param unit where it belongs
     * @param name of the person, 1 to 60 characters
     * @param phone sealed, or null
     * @param passwordHash what {@code PasswordHash} made of the first password
     * @throws AccountRefusedException one of them breaks its rule
     */
    public Account(String login, Unit unit, String name, Sealed phone, String passwordHash) {
        if (!wellFormed(login)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_LOGIN_MALFORMED, "?");
        }
        this.login = login;
        this.unit = unit;
        describe(name, phone);
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    /**
     * Takes over what may change.
     *
     * @param phone sealed, or null to keep the one it has
     * @throws AccountRefusedException IDENTITY_NAME_MALFORMED
     */
    public void describe(String person, Sealed telephone) {
        if (person == null || person.isBlank() || person.strip().length() > 60) {
            throw new AccountRefusedException(IdentityError.IDENTITY_NAME_MALFORMED, login);
        }
        name = person.strip();
        phone = telephone == null ? phone : telephone;
    }

    /**
     * Takes a role, from a day to a day.
     *
     * @param by login of who grants it
     * @throws AccountRefusedException the role cannot be held in this unit, beside what it holds in that time, or the form
     *     breaks its rule; IDENTITY_ROLE_HELD when it holds the role already
     */
    public HeldRole grant(RoleForm form, String by, Instant at) {
        HeldRole granted = new HeldRole(this, form, by, at);
        List<Role> meanwhile = roles.stream()
                .filter(held -> held.meets(form.validFrom(), form.validUntil()))
                .map(HeldRole::role)
                .toList();
        if (meanwhile.contains(form.role())) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_HELD, login, form.role());
        }
        form.role().requireHoldable(login, unit.kind(), meanwhile);
        roles.add(granted);
        return granted;
    }

    private Set<Role> rolesOn(LocalDate today) {
        return roles.stream()
                .filter(held -> held.inForceOn(today))
                .map(HeldRole::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
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

    /** Closes the account to its person until an administrator opens it, or opens it again. */
    public void enable(boolean open) {
        enabled = open;
    }

    /** Whether it may sign in and act at all: it is enabled, and so is its unit. */
    public boolean enabled() {
        return enabled && unit.open();
    }

    /** Ends a lock after failed logins before its time. */
    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    /** Takes another password, of which this is the hash, and ends a lock. */
    public void changePassword(String hash) {
        passwordHash = hash;
        unlock();
    }

    /** What {@code PasswordHash} made of the password. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Its login. */
    public String login() {
        return login;
    }

    /** The telephone number of its person, sealed, or null. */
    public Sealed phone() {
        return phone;
    }

    /** The unit it belongs to. */
    public Unit unit() {
        return unit;
    }

    /** Changes with every change. */
    public long version() {
        return version;
    }

    /** All roles it was ever granted, the newest last. */
    public List<HeldRole> roles() {
        return List.copyOf(roles);
    }

    /** Who acts through it, with the rights of the roles that are in force on this day. */
    public Actor actor(LocalDate today) {
        Set<Role> held = rolesOn(today);
        Set<String> names = held.stream().map(Role::name).collect(Collectors.toSet());
        return new Actor(login, name, unit.code(), unit.kind(), unit.place(), Role.rightsOf(held), names, "-", "-");
    }

    /** As the administrators see it on this day, without its telephone number. */
    public AccountView view(LocalDate today) {
        return new AccountView(
                login, name, "", unit.code(), unit.name(), rolesOn(today), enabled, lockedUntil, lastLoginAt, version);
    }
}
