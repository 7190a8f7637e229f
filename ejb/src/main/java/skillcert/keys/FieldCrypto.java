package skillcert.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import skillcert.keys.control.KeyRing;

/**
 * Seals texts for columns (I14). Each ciphertext is bound to its context, {@code table.column}, for example
 * {@code candidate.id_number}: copied into another column it does not open.
 */
@Dependent
public class FieldCrypto {

    private final Sealer sealer;

    /** @param ring the data keys */
    @Inject
    public FieldCrypto(KeyRing ring) {
        sealer = new Sealer(ring, KeyPurpose.FIELD);
    }

    /**
     * Seals a text; the same text twice gives two different values.
     *
     * @param plain the text, at most as long as its column allows less 33 bytes in UTF-8
     * @param context {@code table.column}
     */
    public Sealed seal(String plain, String context) {
        return sealer.seal(plain.getBytes(StandardCharsets.UTF_8), context);
    }

    /**
     * Opens what {@link #seal} made with the same context. Who shows the text audits it.
     *
     * @throws KeysException KEYS_SEAL_BROKEN if a bit or the context differ, KEYS_UNKNOWN_KEY
     */
    public String open(Sealed sealed, String context) {
        return new String(sealer.open(sealed, context), StandardCharsets.UTF_8);
    }
}
