package skillcert.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import skillcert.keys.control.KeyRing;
import skillcert.keys.control.LoadedKey;

/**
 * Signs what others check without us. The public key is published as PEM; with it and the suite, {@link EcSignature}, or
 * any other library of ECDSA or SM2, checks a signature offline.
 */
@Dependent
public class Signatures {

    private final KeyRing ring;

    /** @param ring the data keys */
    @Inject
    public Signatures(KeyRing ring) {
        this.ring = ring;
    }

    /** Signs the message with the newest SIGN key. */
    public SignedBytes sign(byte[] message) {
        LoadedKey key = ring.current(KeyPurpose.SIGN);
        return new SignedBytes(key.id(), EcSignature.sign(key.suite(), key.privateKey(), key.publicKey(), message));
    }

    /**
     * Whether the signature is of this message.
     *
     * @throws KeysException KEYS_UNKNOWN_KEY if it names no SIGN key of ours
     */
    public boolean verify(byte[] message, SignedBytes signature) {
        LoadedKey key = ring.require(signature.keyId(), KeyPurpose.SIGN);
        return EcSignature.verify(key.suite(), key.publicKey(), message, signature.raw());
    }

    /** The suite that new signatures are made with: that of the newest SIGN key. */
    public Suite suite() {
        return ring.current(KeyPurpose.SIGN).suite();
    }

    /** The suite of a SIGN key. */
    public Suite suite(int keyId) {
        return ring.require(keyId, KeyPurpose.SIGN).suite();
    }

    /** The public half of a SIGN key as SubjectPublicKeyInfo in DER. */
    public byte[] publicKey(int keyId) {
        return ring.require(keyId, KeyPurpose.SIGN).publicKey().getEncoded();
    }

    /** The public half of a SIGN key as PEM, lines of 64 characters. */
    public String publicKeyPem(int keyId) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(publicKey(keyId));
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }
}
