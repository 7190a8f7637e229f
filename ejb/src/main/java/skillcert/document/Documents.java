package skillcert.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import skillcert.document.control.ContentRepository;
import skillcert.document.control.ContentType;
import skillcert.document.entity.DocumentContent;
import skillcert.kernel.BusinessClock;
import skillcert.keys.DocumentCrypto;
import skillcert.keys.Sealed;

/**
 * The door for files. It knows neither whose a file is nor who may see it: the capability that keeps the hash decides
 * that, before it asks here, and audits it.
 */
@Stateless
public class Documents {

    /** The most bytes that a file may have: 50 MB. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private static final String CONTEXT = "document_content:";

    @Inject
    ContentRepository contents;

    @Inject
    DocumentCrypto crypto;

    @Inject
    BusinessClock clock;

    /**
     * Keeps a file. The same bytes are kept once, also when two bring them at the same moment (I9).
     *
     * @param content the plain bytes
     * @param mediaType what it is said to be; its content must agree
     * @return SHA-256 of the plain bytes, 64 lower-case hexadecimal digits, by which it is found again
     * @throws DocumentException DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, DOCUMENT_TYPE or DOCUMENT_ENCRYPTED
     */
    public String store(byte[] content, String mediaType) {
        if (content.length == 0) {
            throw new DocumentException(DocumentError.DOCUMENT_EMPTY);
        }
        if (content.length > MAX_BYTES) {
            throw new DocumentException(DocumentError.DOCUMENT_TOO_LARGE, content.length, MAX_BYTES);
        }
        ContentType type = ContentType.require(content, mediaType);
        String hash = hash(content);
        if (contents.find(hash).isEmpty()) {
            Sealed sealed = crypto.seal(content, CONTEXT + hash);
            contents.add(new DocumentContent(hash, type.mediaType(), content.length, sealed, clock.instant()));
        }
        return hash;
    }

    /**
     * The plain bytes of a file.
     *
     * @param hash as {@link #store} gave it
     * @throws DocumentException DOCUMENT_UNKNOWN
     * @throws skillcert.keys.KeysException KEYS_SEAL_BROKEN if its row was changed behind our back
     */
    public byte[] require(String hash) {
        DocumentContent content = contents.find(hash)
                .orElseThrow(() -> new DocumentException(DocumentError.DOCUMENT_UNKNOWN, String.valueOf(hash)));
        return crypto.open(content.sealed(), CONTEXT + hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
