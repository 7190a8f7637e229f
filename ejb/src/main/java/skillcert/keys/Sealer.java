package skillcert.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import skillcert.keys.control.KeyRing;
import skillcert.keys.control.LoadedKey;

/** Seals and opens bytes with the keys of one purpose. */
final class Sealer {

    private final KeyRing ring;
    private final KeyPurpose purpose;

    Sealer(KeyRing ring, KeyPurpose purpose) {
        this.ring = ring;
        this.purpose = purpose;
    }

    Sealed seal(byte[] plain, String context) {
        return seal(plain, context, null);
    }

    /** @param row key of the row that it is bound to as well, or null */
    Sealed seal(byte[] plain, String context, String row) {
        LoadedKey key = ring.current(purpose);
        byte[] nonce = new byte[Suite.NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        return Sealed.of(
                row != null, key.id(), nonce, key.suite().encrypt(key.secret(), nonce, binding(context, row), plain));
    }

    byte[] open(Sealed sealed, String context) {
        return open(sealed, context, null);
    }

    /** @param row key of the row; what was sealed before rows were bound opens by its column alone */
    byte[] open(Sealed sealed, String context, String row) {
        LoadedKey key = ring.require(sealed.keyId(), purpose);
        try {
            return key.suite()
                    .decrypt(
                            key.secret(),
                            sealed.nonce(),
                            binding(context, sealed.ofRow() ? row : null),
                            sealed.ciphertext());
        } catch (GeneralSecurityException e) {
            throw new KeysException(e, KeysError.KEYS_SEAL_BROKEN, context);
        }
    }

    private static byte[] binding(String context, String row) {
        return (row == null ? context : context + "\n" + row).getBytes(StandardCharsets.UTF_8);
    }
}
