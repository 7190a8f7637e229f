package skillcert.keys.control;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.SecretKey;
import skillcert.keys.EcSignature;
import skillcert.keys.KeyPurpose;
import skillcert.keys.Suite;
import skillcert.keys.entity.DataKey;

/**
 * A data key in memory.
 *
 * @param id the number that rows cite
 * @param purpose the one thing it is for
 * @param suite the algorithms it is for
 * @param writes whether it may still write
 * @param secret the key, null for SIGN
 * @param privateKey the private half, of SIGN only
 * @param publicKey the public half, of SIGN only
 */
public record LoadedKey(
        int id,
        KeyPurpose purpose,
        Suite suite,
        boolean writes,
        SecretKey secret,
        PrivateKey privateKey,
        PublicKey publicKey) {

    /**
     * Makes the key from its plain bytes.
     *
     * @throws GeneralSecurityException if the halves of a SIGN key cannot be read
     */
    static LoadedKey of(DataKey row, byte[] plain) throws GeneralSecurityException {
        boolean writes = row.retiredAt().isEmpty();
        Suite suite = row.suite();
        return switch (row.purpose()) {
            case FIELD, DOCUMENT -> new LoadedKey(
                    row.id(), row.purpose(), suite, writes, suite.cipherKey(plain), null, null);
            case PERSON, CHAIN -> new LoadedKey(
                    row.id(), row.purpose(), suite, writes, suite.macKey(plain), null, null);
            case SIGN -> new LoadedKey(
                    row.id(),
                    row.purpose(),
                    suite,
                    writes,
                    null,
                    EcSignature.privateKey(plain),
                    EcSignature.publicKey(row.publicKey()
                            .orElseThrow(() -> new GeneralSecurityException("a SIGN key without public half"))));
        };
    }

    /** Names the key and shows nothing of it. */
    @Override
    public String toString() {
        return "LoadedKey[" + id + " " + purpose + " " + suite.code() + "]";
    }
}
