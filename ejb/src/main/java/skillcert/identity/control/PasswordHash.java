package skillcert.identity.control;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import skillcert.keys.Suite;

/**
 * How passwords are kept: PBKDF2 with the keyed hash of the installation's suite, a salt of its own for each, as a text
 * that names its own way and cost ({@code pbkdf2-sha256$600000$salt$hash}, {@code pbkdf2-sm3$…}), so that both can change
 * without touching what is stored. 600,000 rounds are the figure of OWASP's password storage sheet; about a third of a
 * second on one core with HMAC-SHA-256. An installation of gm derives with HMAC-SM3 (GM/T 0091) by as many rounds, for
 * which the JDK has no engine and Bouncy Castle takes about twice as long.
 */
public enum PasswordHash {
    /** HMAC-SHA-256, by the JDK. */
    SHA256("pbkdf2-sha256") {
        @Override
        byte[] derive(String password, byte[] salt, int rounds) {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * Byte.SIZE);
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
    },
    /** HMAC-SM3, by Bouncy Castle. */
    SM3("pbkdf2-sm3") {
        @Override
        byte[] derive(String password, byte[] salt, int rounds) {
            PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SM3Digest());
            generator.init(PBEParametersGenerator.PKCS5PasswordToUTF8Bytes(password.toCharArray()), salt, rounds);
            return ((KeyParameter) generator.generateDerivedMacParameters(BYTES * Byte.SIZE)).getKey();
        }
    };

    /** Rounds for new hashes. */
    static final int ROUNDS = 600_000;

    private static final int BYTES = 32;

    private final String scheme;

    PasswordHash(String scheme) {
        this.scheme = scheme;
    }

    /** The way of an installation of this suite. */
    public static PasswordHash of(Suite suite) {
        return suite == Suite.GM ? SM3 : SHA256;
    }

    /** The text to keep for a password. */
    public String keep(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return scheme + "$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ROUNDS));
    }

    /** Whether the kept text is that of this password; takes the same time whatever the answer. */
    public static boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$");
        PasswordHash way = Arrays.stream(values())
                .filter(each -> parts.length == 4 && each.scheme.equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not a password hash of this product"));
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = way.derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, base64.decode(parts[3]));
    }

    /** Takes as long as {@link #matches} and is never true: for a login that does not exist. */
    public boolean matchesNothing(String password) {
        // of no password; compared with so that an unknown login takes as long as a known one
        matches(password, scheme + "$" + ROUNDS + "$" + "A".repeat(22) + "==$" + "A".repeat(43) + "=");
        return false;
    }

    abstract byte[] derive(String password, byte[] salt, int rounds);
}
