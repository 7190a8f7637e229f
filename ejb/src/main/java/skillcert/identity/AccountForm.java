package skillcert.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * An account to be made.
 *
 * @param login 3 to 64 characters a-z 0-9 . _ - that begin with a letter, so that no ID number can stand here
 * @param unitCode the unit it belongs to
 * @param name of the person, 1 to 60 characters
 * @param password first password, 12 to 128 characters of three classes
 * @param roles at least one, all of units of that kind; an administrator's role stands alone
 */
public record AccountForm(String login, String unitCode, String name, String password, Set<Role> roles)
        implements Serializable {

    public AccountForm {
        roles = Set.copyOf(roles);
    }

    /** Without the password, which no log may see. */
    @Override
    public String toString() {
        return "AccountForm[login=%s, unitCode=%s, roles=%s]".formatted(login, unitCode, roles);
    }
}
