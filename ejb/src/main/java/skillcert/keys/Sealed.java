package skillcert.keys;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A value as it rests in the database: sealed by a data key and bound to the place it belongs to (I14). Layout: version
 * (1 byte: 1 is bound to its column, 2 to its row as well), key id (4, big-endian), nonce (12), ciphertext with its tag of 16: 33 bytes more than the plain value. What
 * hashes a row hashes these bytes, so that rotation and deletion of keys leave chains whole.
 */
public final class Sealed implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final byte OF_COLUMN = 1;
    private static final byte OF_ROW = 2;
    private static final int HEADER = 1 + Integer.BYTES + Suite.NONCE_BYTES;
    private static final int TAG = 16;

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Puts the parts together. */
    static Sealed of(boolean ofRow, int keyId, byte[] nonce, byte[] ciphertext) {
        return new Sealed(ByteBuffer.allocate(HEADER + ciphertext.length)
                .put(ofRow ? OF_ROW : OF_COLUMN)
                .putInt(keyId)
                .put(nonce)
                .put(ciphertext)
                .array());
    }

    /**
     * What was stored.
     *
     * @param bytes as {@link #bytes()} gave them
     * @throws KeysException KEYS_SEAL_BROKEN if they are too short or of an unknown version
     */
    public static Sealed of(byte[] bytes) {
        if (bytes.length < HEADER + TAG || bytes[0] != OF_COLUMN && bytes[0] != OF_ROW) {
            throw new KeysException(KeysError.KEYS_SEAL_BROKEN, "header");
        }
        return new Sealed(bytes.clone());
    }

    /** The bytes to store. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Which data key opens it. */
    public int keyId() {
        return ByteBuffer.wrap(bytes).getInt(1);
    }

    /** Whether it is bound to its row and not to its column alone. */
    boolean ofRow() {
        return bytes[0] == OF_ROW;
    }

    /** The nonce, 12 bytes. */
    byte[] nonce() {
        return Arrays.copyOfRange(bytes, HEADER - Suite.NONCE_BYTES, HEADER);
    }

    /** The ciphertext with its tag. */
    byte[] ciphertext() {
        return Arrays.copyOfRange(bytes, HEADER, bytes.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed s && Arrays.equals(bytes, s.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Names the key only. */
    @Override
    public String toString() {
        return "Sealed[key " + keyId() + "]";
    }
}
