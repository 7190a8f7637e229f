package skillcert.identity.control;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-256, a salt of its own for each, as a text that names its own cost
 * ({@code pbkdf2-sha256$600000$salt$hash}), so that the cost can rise without touching what is stored. 600,000 rounds
 * are the figure of OWASP's password storage sheet; about a third of a second on one core.
 */
public final class PasswordHash {

    /** Rounds for new hashes. */
    static final int ROUNDS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int BYTES = 32;

    /** Of no password; compared with when there is no account, so that an unknown login takes as long as a known one. */
    private static final String DECOY = SCHEME + "$" + ROUNDS + "$" + "A".repeat(22) + "==$" + "A".repeat(43) + "=";

    private PasswordHash() {}

    /** The text to keep for a password. */
    public static String of(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return SCHEME + "$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ROUNDS));
    }

    /** Whether the kept text is that of this password; takes the same time whatever the answer. */
    public static boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$");
        if (parts.length != 4 || !SCHEME.equals(parts[0])) {
            throw new IllegalStateException("not a password hash of this product");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, base64.decode(parts[3]));
    }

    /** Takes as long as {@link #matches} and is never true: for a login that does not exist. */
    public static boolean matchesNothing(String password) {
        matches(password, DECOY);
        return false;
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
