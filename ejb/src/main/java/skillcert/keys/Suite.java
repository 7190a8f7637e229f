package skillcert.keys;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The algorithms that are chosen together at installation (DESIGN section 5). The code stands in every row that a suite
 * made, so that rows of both suites can be read side by side.
 */
public enum Suite {
    /** SHA-256, HMAC-SHA-256, AES-256-GCM, ECDSA on P-256. */
    INTL("intl", "SHA-256", "HmacSHA256", "AES", 32, "secp256r1", "SHA256withECDSA"),
    /** SM3, HMAC-SM3, SM4-GCM, SM2 with SM3 (GB/T 32905, 32907, 32918); the signer's id is the default of GM/T 0009. */
    GM("gm", "SM3", "HmacSM3", "SM4", 16, "sm2p256v1", "SM3withSM2");

    /** Bytes of a hash, of a MAC, and of the hash before the first row of a chain. */
    public static final int HASH_BYTES = 32;

    /** Bytes of a nonce of GCM. */
    public static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private final String code;
    private final String digest;
    private final String mac;
    private final String cipher;
    private final int cipherKeyBytes;
    private final String curve;
    private final String signature;

    Suite(String code, String digest, String mac, String cipher, int cipherKeyBytes, String curve, String signature) {
        this.code = code;
        this.digest = digest;
        this.mac = mac;
        this.cipher = cipher;
        this.cipherKeyBytes = cipherKeyBytes;
        this.curve = curve;
        this.signature = signature;
    }

    /** {@code intl} or {@code gm}, as rows and the configuration {@code skillcert.keys.suite} say it. */
    public String code() {
        return code;
    }

    /** The suite of this code, if there is one. */
    public static Optional<Suite> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /**
     * The suite of this code.
     *
     * @throws KeysException KEYS_UNKNOWN_SUITE
     */
    public static Suite require(String code) {
        return find(code).orElseThrow(() -> new KeysException(KeysError.KEYS_UNKNOWN_SUITE, String.valueOf(code)));
    }

    /** The hash of the bytes, 32 bytes. */
    public byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance(digest, PROVIDER).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The keyed hash of the bytes, 32 bytes. */
    public byte[] mac(SecretKey key, byte[] bytes) {
        try {
            Mac engine = Mac.getInstance(mac, PROVIDER);
            engine.init(key);
            return engine.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * Encrypts and authenticates.
     *
     * @param nonce 12 bytes, never used twice with one key
     * @param context what the ciphertext is bound to; the same bytes are needed to decrypt
     * @return ciphertext with its tag: 16 bytes longer than {@code plain}
     */
    public byte[] encrypt(SecretKey key, byte[] nonce, byte[] context, byte[] plain) {
        try {
            return gcm(Cipher.ENCRYPT_MODE, key, nonce, context, plain);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * Undoes {@link #encrypt}.
     *
     * @throws GeneralSecurityException if key, nonce, context or a single bit differ
     */
    public byte[] decrypt(SecretKey key, byte[] nonce, byte[] context, byte[] sealed) throws GeneralSecurityException {
        return gcm(Cipher.DECRYPT_MODE, key, nonce, context, sealed);
    }

    private byte[] gcm(int mode, SecretKey key, byte[] nonce, byte[] context, byte[] input)
            throws GeneralSecurityException {
        Cipher engine = Cipher.getInstance(cipher + "/GCM/NoPadding", PROVIDER);
        engine.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        engine.updateAAD(context);
        return engine.doFinal(input);
    }

    /** A key of the cipher from raw bytes, of which it takes the first 32 or 16. */
    public SecretKey cipherKey(byte[] raw) {
        return new SecretKeySpec(raw, 0, cipherKeyBytes, cipher);
    }

    /** A key of the keyed hash from raw bytes. */
    public SecretKey macKey(byte[] raw) {
        return new SecretKeySpec(raw, mac);
    }

    /** The elliptic curve as the JCA names it. */
    String curve() {
        return curve;
    }

    /** The signature algorithm as the JCA names it. */
    String signature() {
        return signature;
    }

    /** Where the algorithms come from: an object of ours, never registered with the JVM. */
    static Provider provider() {
        return PROVIDER;
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("the crypto provider lacks an algorithm or was given a wrong key", e);
    }
}
