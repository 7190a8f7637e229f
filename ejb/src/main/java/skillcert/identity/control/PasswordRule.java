package skillcert.identity.control;

import java.util.Locale;
import skillcert.identity.AccountRefusedException;
import skillcert.identity.IdentityError;

/** What a password must be: 12 to 128 characters, three of the four classes, not holding the login (等保 8.1.4.1). */
public final class PasswordRule {

    private static final int LEAST = 12;
    private static final int MOST = 128;

    private PasswordRule() {}

    /**
     * @param login whose password it shall be
     * @param password in plain
     * @throws AccountRefusedException it breaks the rule; the refusal does not carry it
     */
    public static void require(String login, String password) {
        if (password == null
                || password.length() < LEAST
                || password.length() > MOST
                || classes(password) < 3
                || password.toLowerCase(Locale.ROOT).contains(login)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_WEAK_PASSWORD, login);
        }
    }

    private static int classes(String password) {
        boolean lower = password.chars().anyMatch(Character::isLowerCase);
        boolean upper = password.chars().anyMatch(Character::isUpperCase);
        boolean digit = password.chars().anyMatch(Character::isDigit);
        boolean other = password.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
        return (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }
}
