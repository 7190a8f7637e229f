package skillcert.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import skillcert.kernel.PersonKey;
import skillcert.keys.control.KeyRing;
import skillcert.keys.control.LoadedKey;

/**
 * Recognises persons: the HMAC of ID type and number (I14). Blanks, full-width digits and a small x make no other person.
 * The key is never rotated.
 */
@Dependent
public class PersonKeys {

    private final KeyRing ring;

    /** @param ring the data keys */
    @Inject
    public PersonKeys(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * The key of a person.
     *
     * @param idType code of the kind of document, for example 01
     * @param idNumber as typed
     */
    public PersonKey of(String idType, String idNumber) {
        LoadedKey key = ring.first(KeyPurpose.PERSON);
        byte[] type = plain(idType);
        byte[] number = plain(idNumber);
        byte[] message = ByteBuffer.allocate(Integer.BYTES + type.length + number.length)
                .putInt(type.length)
                .put(type)
                .put(number)
                .array();
        return new PersonKey(HexFormat.of().formatHex(key.suite().mac(key.secret(), message)));
    }

    private static byte[] plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
    }
}
