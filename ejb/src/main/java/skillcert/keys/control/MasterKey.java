package skillcert.keys.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.SecretKey;
import skillcert.keys.ChainHash;
import skillcert.keys.KeyPurpose;
import skillcert.keys.KeysError;
import skillcert.keys.KeysException;
import skillcert.keys.Suite;
import skillcert.keys.entity.DataKey;

/**
 * The key over all keys. It wraps data keys by the cipher of their suite, under a key derived for that one use, and binds
 * each to its row: a wrapped key that is moved to another row, purpose or public half does not open.
 */
public final class MasterKey {

    private static final byte[] USE = "skillcert wraps data keys 1".getBytes(StandardCharsets.US_ASCII);

    private final int number;
    private final SecretKey secret;

    /**
     * @param number by which data keys cite it, from 1
     * @param secret 32 bytes
     */
    public MasterKey(int number, SecretKey secret) {
        this.number = number;
        this.secret = Objects.requireNonNull(secret, "secret");
    }

    /** The number by which data keys cite it. */
    public int number() {
        return number;
    }

    /** The key itself, for the store only. */
    SecretKey secret() {
        return secret;
    }

    /**
     * Wraps the secret of a data key.
     *
     * @param publicKey of a SIGN key, else null
     * @return nonce of 12 bytes, ciphertext and tag: 28 bytes more than {@code plain}
     */
    public byte[] wrap(int id, KeyPurpose purpose, Suite suite, byte[] publicKey, byte[] plain) {
        byte[] nonce = new byte[Suite.NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] wrapped = suite.encrypt(wrapping(suite), nonce, binding(id, purpose, suite, publicKey), plain);
        return ByteBuffer.allocate(nonce.length + wrapped.length)
                .put(nonce)
                .put(wrapped)
                .array();
    }

    /**
     * Unwraps a data key.
     *
     * @throws KeysException KEYS_DATA_KEY_REFUSED if another master key wrapped it or its row was changed
     */
    LoadedKey unwrap(DataKey key) {
        try {
            return LoadedKey.of(key, plain(key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeysException(e, KeysError.KEYS_DATA_KEY_REFUSED, key.id());
        }
    }

    /**
     * Wraps a data key by another master key; the key itself stays as it is.
     *
     * @throws KeysException as {@link #unwrap}
     */
    void rewrap(DataKey key, MasterKey newer) {
        try {
            byte[] plain = plain(key);
            byte[] wrapped = newer.wrap(
                    key.id(), key.purpose(), key.suite(), key.publicKey().orElse(null), plain);
            Arrays.fill(plain, (byte) 0);
            key.rewrap(wrapped, newer.number);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeysException(e, KeysError.KEYS_DATA_KEY_REFUSED, key.id());
        }
    }

    private byte[] plain(DataKey key) throws GeneralSecurityException {
        byte[] wrapped = key.wrapped();
        byte[] publicKey = key.publicKey().orElse(null);
        return key.suite()
                .decrypt(
                        wrapping(key.suite()),
                        Arrays.copyOf(wrapped, Suite.NONCE_BYTES),
                        binding(key.id(), key.purpose(), key.suite(), publicKey),
                        Arrays.copyOfRange(wrapped, Suite.NONCE_BYTES, wrapped.length));
    }

    private SecretKey wrapping(Suite suite) {
        return suite.cipherKey(suite.mac(suite.macKey(secret.getEncoded()), USE));
    }

    private static byte[] binding(int id, KeyPurpose purpose, Suite suite, byte[] publicKey) {
        return ChainHash.after(suite, 1, ChainHash.origin())
                .number(id)
                .text(purpose.name())
                .text(suite.code())
                .bytes(publicKey)
                .hash();
    }
}
