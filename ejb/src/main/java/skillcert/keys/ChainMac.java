package skillcert.keys;

import java.util.Arrays;

/**
 * The keyed hash over the hash of a row: who has only the database cannot make it (I6).
 *
 * @param keyId the CHAIN key that made it
 * @param value 32 bytes
 */
public record ChainMac(int keyId, byte[] value) {

    public ChainMac {
        value = value.clone();
    }

    /** The 32 bytes. */
    @Override
    public byte[] value() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainMac m && keyId == m.keyId && Arrays.equals(value, m.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "ChainMac[key " + keyId + "]";
    }
}
