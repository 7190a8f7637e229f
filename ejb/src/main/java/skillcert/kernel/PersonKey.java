package skillcert.kernel;

import java.io.Serializable;

/**
 * The one way to recognise a person across capabilities: the HMAC of ID type and number, made by {@code keys}. It tells
 * equal from different and nothing else (I14).
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record PersonKey(String value) implements Serializable {

    public PersonKey {
        if (value == null || !value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a person key has 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
