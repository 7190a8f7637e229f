package skillcert.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import skillcert.keys.control.KeyRing;
import skillcert.keys.control.LoadedKey;

/** Authenticates rows of chains: HMAC( key id (4 bytes, big-endian) ‖ hash of the row ) with a CHAIN key (I6). */
@Dependent
public class ChainMacs {

    private final KeyRing ring;

    /** @param ring the data keys */
    @Inject
    public ChainMacs(KeyRing ring) {
        this.ring = ring;
    }

    /** The suite that new rows are written with: that of the newest CHAIN key. */
    public Suite suite() {
        return ring.current(KeyPurpose.CHAIN).suite();
    }

    /**
     * Authenticates the hash of a row with the newest CHAIN key.
     *
     * @param hash by {@link ChainHash} in {@link #suite()}
     */
    public ChainMac mac(byte[] hash) {
        LoadedKey key = ring.current(KeyPurpose.CHAIN);
        return new ChainMac(key.id(), value(key, hash));
    }

    /** Whether the MAC is of this hash; false also if it names a key that is no CHAIN key. */
    public boolean verify(byte[] hash, ChainMac mac) {
        try {
            return MessageDigest.isEqual(value(ring.require(mac.keyId(), KeyPurpose.CHAIN), hash), mac.value());
        } catch (KeysException e) {
            if (e.code() == KeysError.KEYS_UNKNOWN_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static byte[] value(LoadedKey key, byte[] hash) {
        return key.suite()
                .mac(
                        key.secret(),
                        ByteBuffer.allocate(Integer.BYTES + hash.length)
                                .putInt(key.id())
                                .put(hash)
                                .array());
    }
}
