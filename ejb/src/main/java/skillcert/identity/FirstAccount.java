package skillcert.identity;

import java.io.Serializable;

/**
 * An account of the first start.
 *
 * @param form as for any account
 * @param password its first password
 * @param role the one role it begins with
 * @param demonstration whether it is invented: its password need not be changed, and its codes are shown in demonstration
 *     mode
 * @param secret of its second factor in Base32, or empty for none; of invented accounts only
 */
public record FirstAccount(AccountForm form, String password, Role role, boolean demonstration, String secret)
        implements Serializable {

    /** Without the password and the secret, which no log may see. */
    @Override
    public String toString() {
        return "FirstAccount[login=%s, role=%s]".formatted(form.login(), role);
    }
}
