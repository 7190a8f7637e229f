package skillcert.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * An account as the administrator sees it.
 *
 * @param login its login
 * @param name of the person
 * @param unitCode the unit it belongs to
 * @param unitName that unit's name
 * @param roles what it holds
 * @param enabled whether it may sign in at all
 * @param lockedUntil end of the lock after failed logins, or null; may lie in the past
 * @param lastLoginAt last successful login, or null
 */
public record AccountView(
        String login,
        String name,
        String unitCode,
        String unitName,
        Set<Role> roles,
        boolean enabled,
        Instant lockedUntil,
        Instant lastLoginAt)
        implements Serializable {

    public AccountView {
        roles = Set.copyOf(roles);
    }
}
