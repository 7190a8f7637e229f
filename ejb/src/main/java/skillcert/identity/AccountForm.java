package skillcert.identity;

import java.io.Serializable;

/**
 * An account to be made, or what an account shall be called from now on.
 *
 * @param login 3 to 64 characters a-z 0-9 . _ - that begin with a letter, so that no ID number can stand here
 * @param unitCode the unit it belongs to; never changes
 * @param name of the person, 1 to 60 characters
 * @param phone a telephone number; blank for none, or when an account is changed for the one it has
 * @param person the document of the person, asked when an administrator makes an account; null otherwise
 */
public record AccountForm(String login, String unitCode, String name, String phone, PersonForm person)
        implements Serializable {

    /** What an account shall be called from now on, or one whose person is still to be stated. */
    public AccountForm(String login, String unitCode, String name, String phone) {
        this(login, unitCode, name, phone, null);
    }

    /** Without name, telephone and ID number. */
    @Override
    public String toString() {
        return "AccountForm[login=%s, unitCode=%s]".formatted(login, unitCode);
    }
}
