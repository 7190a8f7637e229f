package skillcert.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import skillcert.keys.control.KeyRing;

/**
 * Seals texts for columns (I14). Each ciphertext is bound to its context, {@code table.column}, for example
 * {@code candidate.id_number}: copied into another column it does not open. With the key of its row it
 * does not open in another row either; what was sealed before rows were bound (version 1 of {@link Sealed}) still opens by
 * its column alone, and is bound when it is next written.
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
     * Seals a text and binds it to its row.
     *
     * @param context {@code table.column}
     * @param row key of the row
     */
    public Sealed seal(String plain, String context, String row) {
        return sealer.seal(plain.getBytes(StandardCharsets.UTF_8), context, Objects.requireNonNull(row, "row"));
    }

    /**
     * Opens what was sealed for this row, or for its column before rows were bound. Who shows the text audits it.
     *
     * @throws KeysException KEYS_SEAL_BROKEN if a bit, the context or the row differ, KEYS_UNKNOWN_KEY
     */
    public String open(Sealed sealed, String context, String row) {
        return new String(sealer.open(sealed, context, row), StandardCharsets.UTF_8);
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
