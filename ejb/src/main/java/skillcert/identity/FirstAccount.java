package skillcert.identity;

import java.io.Serializable;

/**
 * An account of the first start.
 *
 * @param form as for any account
 * @param password its first password
 * @param role the one role it begins with
 */
public record FirstAccount(AccountForm form, String password, Role role) implements Serializable {

    /** Without the password, which no log may see. */
    @Override
    public String toString() {
        return "FirstAccount[login=%s, role=%s]".formatted(form.login(), role);
    }
}
