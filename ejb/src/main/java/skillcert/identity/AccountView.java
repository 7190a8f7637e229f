package skillcert.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * An account as the administrators see it.
 *
 * @param login its login
 * @param name of the person
 * @param phone masked; empty when there is none, and in lists
 * @param unitCode the unit it belongs to
 * @param unitName that unit's name
 * @param personTail last four characters of the ID number of the person behind it; empty while nobody has stated it
 * @param roles what it holds today
 * @param enabled whether it may sign in at all
 * @param lockedUntil end of the lock after failed logins, or null; may lie in the past
 * @param lastLoginAt last successful login, or null
 * @param version changes with every change; a change names the one it was made on
 */
public record AccountView(
        String login,
        String name,
        String phone,
        String unitCode,
        String unitName,
        String personTail,
        Set<Role> roles,
        boolean enabled,
        Instant lockedUntil,
        Instant lastLoginAt,
        long version)
        implements Serializable {

    public AccountView {
        roles = Set.copyOf(roles);
    }

    /** The same with how its person signs in. */
    public AccountView withSignIn(Instant locked, Instant lastLogin) {
        return new AccountView(
                login, name, phone, unitCode, unitName, personTail, roles, enabled, locked, lastLogin, version);
    }

    /** The same with the telephone number as it may be shown. */
    AccountView withPhone(String masked) {
        return new AccountView(
                login, name, masked, unitCode, unitName, personTail, roles, enabled, lockedUntil, lastLoginAt, version);
    }

    /** How an account stands. */
    public enum State {
        /** It may not sign in. */
        DISABLED,
        /** Failed logins keep it locked. */
        LOCKED,
        /** Nobody has signed in with it yet. */
        NEVER,
        /** It is used. */
        OPEN
    }

    /** How it stands at a moment, its unit aside: the gravest first. */
    public State state(Instant now) {
        if (!enabled) {
            return State.DISABLED;
        } else if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return State.LOCKED;
        }
        return lastLoginAt == null ? State.NEVER : State.OPEN;
    }
}
