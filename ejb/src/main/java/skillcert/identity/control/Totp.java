package skillcert.identity.control;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import skillcert.keys.Base32;

/**
 * One-time codes of RFC 6238 as every authenticator makes them: SHA-1, six digits, thirty seconds. A code is good for its
 * own step and one before or after, because telephones are not set to the second, and for one use.
 */
public final class Totp {

    /** How many steps early or late a code may come. */
    static final int TOLERANCE = 1;

    private static final int SECRET_BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = GENERATOR.getTimeStep();

    private Totp() {}

    /** A new secret: 160 random bits, in Base32 as people type it. */
    public static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base32.encode(secret);
    }

    /**
     * The step whose code was typed.
     *
     * @param secret in Base32
     * @param typed by the person; anything
     * @param now when
     * @param lastStep the newest step that was used; it and all before it are spent
     * @return the step, or empty: wrong, spent, too early or too late
     */
    public static OptionalLong match(String secret, String typed, Instant now, long lastStep) {
        long present = stepAt(now);
        for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
            byte[] right = code(secret, step).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(right, typed.getBytes(StandardCharsets.UTF_8)) && step > lastStep) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code that would be taken now: of the present step, or of the next when the present one is spent. */
    public static String current(String secret, Instant now, long lastStep) {
        return code(secret, Math.max(stepAt(now), lastStep + 1));
    }

    /** The code of a step. */
    static String code(String secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm()),
                    Instant.ofEpochMilli(step * STEP.toMillis()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC takes any key", e);
        }
    }

    /** The step of this moment. */
    static long stepAt(Instant now) {
        return Math.floorDiv(now.toEpochMilli(), STEP.toMillis());
    }

    /** What an authenticator reads from the QR code; plain ASCII. */
    public static String address(String login, String secret) {
        String issuer = URLEncoder.encode("技能认定平台", StandardCharsets.UTF_8);
        return "otpauth://totp/" + issuer + ":" + login + "?secret=" + secret + "&issuer=" + issuer;
    }
}
