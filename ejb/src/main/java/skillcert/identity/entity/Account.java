package skillcert.identity.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * A person's access for one unit, with the roles it was granted. It is made enabled; what the person proves themselves by
 * stands in {@link Credential}.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

    @Id
    private String login;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_code")
    private Unit unit;

    private String name;

    private Sealed phone;

    @Embedded
    private StatedPerson person;

    private boolean enabled;

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
     * @throws AccountRefusedException one of them breaks its rule
     */
    public Account(String login, Unit unit, String name, Sealed phone) {
        if (!wellFormed(login)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_LOGIN_MALFORMED, "?");
        }
        this.login = login;
        this.unit = unit;
        describe(name, phone);
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
     * Says who is behind it, once for ever: who could be made another person could be made their own second person.
     *
     * @param others all other accounts of that person
     * @throws AccountRefusedException IDENTITY_PERSON_STATED when it was said before; IDENTITY_PERSON_CONFLICT when one of
     *     the others holds a role that must not be held beside one of this account
     */
    public void state(StatedPerson who, Collection<Account> others, LocalDate today) {
        if (person != null) {
            throw new AccountRefusedException(IdentityError.IDENTITY_PERSON_STATED, login);
        }
        boolean apart = roles.stream().filter(held -> !held.endedBefore(today)).anyMatch(held -> others.stream()
                .anyMatch(other -> held.conflictIn(other.roles).isPresent()));
        if (apart) {
            throw new AccountRefusedException(IdentityError.IDENTITY_PERSON_CONFLICT, login);
        }
        person = who;
    }

    /** Takes a role of somebody who has no other account. */
    public HeldRole grant(RoleForm form, String by, Instant at) {
        return grant(form, by, at, List.of());
    }

    /**
     * Takes a role, from a day to a day.
     *
     * @param by login of who grants it
     * @param others all other accounts of the same person
     * @throws AccountRefusedException the role cannot be held in this unit, beside what it holds in that time, or the form
     *     breaks its rule; IDENTITY_ROLE_HELD when it holds the role already; IDENTITY_PERSON_ROLES when another account
     *     of the same person holds one in that time that must not be held beside it
     */
    public HeldRole grant(RoleForm form, String by, Instant at, Collection<Account> others) {
        HeldRole granted = new HeldRole(this, form, by, at);
        List<Role> meanwhile = roles.stream()
                .filter(held -> held.meets(form.validFrom(), form.validUntil()))
                .map(HeldRole::role)
                .toList();
        if (meanwhile.contains(form.role())) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_HELD, login, form.role());
        }
        form.role().requireHoldable(login, unit.kind(), meanwhile);
        for (Account other : others) {
            granted.conflictIn(other.roles).ifPresent(held -> {
                throw new AccountRefusedException(
                        IdentityError.IDENTITY_PERSON_ROLES,
                        login,
                        other.login,
                        new TreeSet<>(Set.of(form.role(), held.role())));
            });
        }
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

    /** Closes the account to its person until an administrator opens it, or opens it again. */
    public void enable(boolean open) {
        enabled = open;
    }

    /** Whether it may sign in and act at all: it is enabled, and so is its unit. */
    public boolean enabled() {
        return enabled && unit.open();
    }

    /** Takes the telephone number away. */
    public void removePhone() {
        phone = null;
    }

    /** Of the person. */
    public String name() {
        return name;
    }

    /** Its login. */
    public String login() {
        return login;
    }

    /** The telephone number of its person, sealed, or null. */
    public Sealed phone() {
        return phone;
    }

    /** Who is behind it, if that was stated. */
    public Optional<StatedPerson> person() {
        return Optional.ofNullable(person);
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

    /** As the administrators see it on this day, without its telephone number and how its person signs in. */
    public AccountView view(LocalDate today) {
        return new AccountView(
                login,
                name,
                "",
                unit.code(),
                unit.name(),
                person().map(StatedPerson::tail).orElse(""),
                rolesOn(today),
                enabled,
                null,
                null,
                version);
    }
}
