package skillcert.keys;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/**
 * Signatures of a suite as 64 raw bytes r‖s, 32 each, big-endian; the provider speaks DER. Pure functions, so that a
 * checker needs neither our server nor our database.
 */
public final class EcSignature {

    /** Bytes of a raw signature. */
    public static final int BYTES = 64;

    private EcSignature() {}

    /** A new pair on the curve of the suite. */
    public static KeyPair newPair(Suite suite) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Suite.provider());
            generator.initialize(new ECGenParameterSpec(suite.curve()), new SecureRandom());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the crypto provider lacks the curve " + suite.curve(), e);
        }
    }

    /**
     * A private key from PKCS#8.
     *
     * @throws GeneralSecurityException if the bytes are no such key
     */
    public static PrivateKey privateKey(byte[] pkcs8) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", Suite.provider()).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    /**
     * A public key from SubjectPublicKeyInfo.
     *
     * @throws GeneralSecurityException if the bytes are no such key
     */
    public static PublicKey publicKey(byte[] spki) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", Suite.provider()).generatePublic(new X509EncodedKeySpec(spki));
    }

    /** Signs the message; the hash of the suite is part of the algorithm. */
    public static byte[] sign(Suite suite, PrivateKey key, PublicKey publicKey, byte[] message) {
        try {
            Signature engine = Signature.getInstance(suite.signature(), Suite.provider());
            engine.initSign(key, new SecureRandom());
            engine.update(message);
            BigInteger order = order(publicKey);
            BigInteger[] rs = StandardDSAEncoding.INSTANCE.decode(order, engine.sign());
            return PlainDSAEncoding.INSTANCE.encode(order, rs[0], rs[1]);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot sign with " + suite, e);
        }
    }

    /** Whether the raw signature is of this message and this key; false for anything malformed. */
    public static boolean verify(Suite suite, PublicKey key, byte[] message, byte[] raw) {
        if (raw == null || raw.length != BYTES) {
            return false;
        }
        try {
            BigInteger order = order(key);
            BigInteger[] rs = PlainDSAEncoding.INSTANCE.decode(order, raw);
            Signature engine = Signature.getInstance(suite.signature(), Suite.provider());
            engine.initVerify(key);
            engine.update(message);
            return engine.verify(StandardDSAEncoding.INSTANCE.encode(order, rs[0], rs[1]));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static BigInteger order(PublicKey key) {
        return ((ECPublicKey) key).getParams().getOrder();
    }
}
