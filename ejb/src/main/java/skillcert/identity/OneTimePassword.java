package skillcert.identity;

import java.io.Serializable;
import java.security.SecureRandom;

/**
 * A password that was made for an account and is told to its person once. Nobody chose it, it stands in no log, and the
 * product keeps its hash only.
 *
 * @param login of the account
 * @param password in plain
 */
public record OneTimePassword(String login, String password) implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();
    // without what is misread on paper: 0 O o 1 I l
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUP = 4;

    /** Makes one: four groups of four, about 70 bits, three classes of characters. */
    public static OneTimePassword create(String login) {
        StringBuilder made = new StringBuilder();
        for (String alphabet : new String[] {UPPER, DIGITS, LOWER, UPPER + DIGITS + LOWER}) {
            made.append(made.isEmpty() ? "" : "-");
            RANDOM.ints(GROUP, 0, alphabet.length()).forEach(i -> made.append(alphabet.charAt(i)));
        }
        return new OneTimePassword(login, made.toString());
    }

    /** Without the password, which no log may see. */
    @Override
    public String toString() {
        return "OneTimePassword[login=" + login + "]";
    }
}
