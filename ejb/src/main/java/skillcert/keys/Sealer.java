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
        LoadedKey key = ring.current(purpose);
        byte[] nonce = new byte[Suite.NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        return Sealed.of(key.id(), nonce, key.suite().encrypt(key.secret(), nonce, binding(context), plain));
    }

    byte[] open(Sealed sealed, String context) {
        LoadedKey key = ring.require(sealed.keyId(), purpose);
        try {
            return key.suite().decrypt(key.secret(), sealed.nonce(), binding(context), sealed.ciphertext());
        } catch (GeneralSecurityException e) {
            throw new KeysException(e, KeysError.KEYS_SEAL_BROKEN, context);
        }
    }

    private static byte[] binding(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
