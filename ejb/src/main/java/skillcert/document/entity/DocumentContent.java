package skillcert.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import skillcert.keys.Sealed;

/** A file at rest: found by the hash of its plain bytes, sealed and bound to that hash. Never changed. */
@Entity
@Table(name = "document_content")
public class DocumentContent {

    @Id
    private String hash;

    @Column(name = "media_type")
    private String mediaType;

    private long length;

    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealed;

    @Column(name = "key_id")
    private int keyId;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected DocumentContent() {}

    /**
     * @param hash SHA-256 of the plain bytes, 64 lower-case hexadecimal digits
     * @param length of the plain bytes
     */
    public DocumentContent(String hash, String mediaType, long length, Sealed sealed, Instant storedAt) {
        this.hash = hash;
        this.mediaType = mediaType;
        this.length = length;
        this.sealed = sealed.bytes();
        this.keyId = sealed.keyId();
        this.storedAt = storedAt;
    }

    /** SHA-256 of the plain bytes. */
    public String hash() {
        return hash;
    }

    /** What it is. */
    public String mediaType() {
        return mediaType;
    }

    /** How many plain bytes it has. */
    public long length() {
        return length;
    }

    /** The sealed bytes. */
    public Sealed sealed() {
        return Sealed.of(sealed);
    }

    /** When it came. */
    public Instant storedAt() {
        return storedAt;
    }
}
