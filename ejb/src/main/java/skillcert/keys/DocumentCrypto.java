package skillcert.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import skillcert.keys.control.KeyRing;

/**
 * Seals whole files in memory: photos and sheets of some tens of kilobytes (I11, I14). The context is what finds the file,
 * for example {@code document_content:} and the hash of the plain bytes: a file put in the place of another does not
 * open.
 */
@Dependent
public class DocumentCrypto {

    private final Sealer sealer;

    /** @param ring the data keys */
    @Inject
    public DocumentCrypto(KeyRing ring) {
        sealer = new Sealer(ring, KeyPurpose.DOCUMENT);
    }

    /** Seals the bytes of a file; the result is 33 bytes longer. */
    public Sealed seal(byte[] plain, String context) {
        return sealer.seal(plain, context);
    }

    /**
     * Opens what {@link #seal} made with the same context.
     *
     * @throws KeysException KEYS_SEAL_BROKEN if a bit or the context differ, KEYS_UNKNOWN_KEY
     */
    public byte[] open(Sealed sealed, String context) {
        return sealer.open(sealed, context);
    }
}
