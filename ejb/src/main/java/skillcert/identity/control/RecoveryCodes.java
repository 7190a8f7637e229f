package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.RecoveryCode;
import skillcert.keys.Base32;

/**
 * Codes for the day on which the telephone is lost: ten at a time, each good once. A code has 80 random bits, so that its
 * plain hash, which also binds it to its login, cannot be guessed back.
 */
@ApplicationScoped
public class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 10;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Ten new codes, in groups of four characters; those before are void. They are not kept and cannot be shown again. */
    public List<String> renew(Credential credential) {
        int series = credential.nextCodeSeries();
        List<String> codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
        codes.forEach(code ->
                em.persist(new RecoveryCode(hash(credential.login(), plain(code)), credential.login(), series)));
        return codes;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    /**
     * Uses a code up; the caller holds the lock of the credential.
     *
     * @param typed with or without hyphens, in any case
     * @return whether it was right and unused
     */
    public boolean use(Credential credential, String typed, Instant now) {
        RecoveryCode code = em.find(RecoveryCode.class, hash(credential.login(), plain(typed)));
        if (code == null || !code.unusedOf(credential)) {
            return false;
        }
        code.use(now);
        return true;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String hash(String login, String code) {
        return sha256(login + "/" + code);
    }

    /** SHA-256 in hexadecimal digits: for what is random enough to need no salt and no cost. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
