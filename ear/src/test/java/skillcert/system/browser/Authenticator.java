package skillcert.system.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The telephone of a person: makes one-time codes of RFC 6238 by itself, not by the product's own means. A code is good
 * once, so each account has one telephone for the whole run, which never shows a code twice.
 */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP = 30_000;
    private static final Map<String, Long> SHOWN = new ConcurrentHashMap<>();

    private Authenticator() {}

    /** The secret of a demonstration account, from the file that the product reads; empty when it has none. */
    public static Optional<String> secret(String login) {
        Path accounts = Path.of(System.getProperty("skillcert.config"))
                .resolveSibling("ejb/src/main/resources/skillcert/startup/demonstration-accounts.csv");
        try {
            return Files.readAllLines(accounts, StandardCharsets.UTF_8).stream()
                    .map(line -> line.split(",", -1))
                    .filter(row -> row[0].equals(login))
                    .map(row -> row[5])
                    .filter(secret -> !secret.isEmpty())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next code of this secret that was not shown yet; waits for its time if need be, half a minute at most. */
    public static String next(String secret) {
        long step =
                SHOWN.merge(secret, System.currentTimeMillis() / STEP - 1, (last, first) -> Math.max(last + 1, first));
        long early = (step - 1) * STEP - System.currentTimeMillis();
        if (early > 0) {
            // the code of the step after the present one is taken as well
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(early + 50, TimeUnit.MILLISECONDS))
                    .join();
        }
        return code(secret, step);
    }

    private static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        long buffer = 0;
        int bits = 0;
        for (char c : text.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
