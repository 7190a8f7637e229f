package skillcert.keys;

import java.util.Arrays;

/**
 * A signature and the key that made it.
 *
 * @param keyId the SIGN key
 * @param raw r‖s, 64 bytes
 */
public record SignedBytes(int keyId, byte[] raw) {

    public SignedBytes {
        raw = raw.clone();
    }

    /** r‖s, 64 bytes. */
    @Override
    public byte[] raw() {
        return raw.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedBytes s && keyId == s.keyId && Arrays.equals(raw, s.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return "SignedBytes[key " + keyId + "]";
    }
}
