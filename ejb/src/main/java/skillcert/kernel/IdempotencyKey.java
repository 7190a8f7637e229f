package skillcert.kernel;

import java.io.Serializable;
import java.util.UUID;

/**
 * The one-time key of a command form: the same key twice gives one effect and the same answer (I9).
 *
 * @param value 1 to 64 printable characters
 */
public record IdempotencyKey(String value) implements Serializable {

    /** What a key looks like. */
    public static final String FORM = "[A-Za-z0-9:._-]{1,64}";

    public IdempotencyKey {
        if (value == null || !value.matches(FORM)) {
            throw new IllegalArgumentException("an idempotency key has 1 to 64 characters of A-Z a-z 0-9 : . _ -");
        }
    }

    /** A new key, for a form that is shown. */
    public static IdempotencyKey create() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
