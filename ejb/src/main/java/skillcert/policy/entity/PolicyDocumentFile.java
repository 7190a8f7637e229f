package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import skillcert.policy.PolicyDocumentView;
import skillcert.policy.PolicyField;

/** A file that was added to a document of the register. */
@Entity
@Table(name = "policy_document_file")
public class PolicyDocumentFile {

    /**
     * Which file of which document.
     *
     * @param code of the document
     * @param fileNo from 1
     */
    @Embeddable
    public record Key(String code, @Column(name = "file_no") int fileNo) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String hash;

    private String note;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected PolicyDocumentFile() {}

    /**
     * @param hash of the kept file
     * @param note what it is, 1 to 200 characters
     * @param by login of who adds it
     * @throws skillcert.policy.PolicyRefusedException POLICY_TEXT
     */
    public PolicyDocumentFile(Key key, String hash, String note, String by, Instant at) {
        this.key = key;
        this.hash = hash;
        this.note = PolicyText.require(PolicyField.NOTE, note, 200);
        this.addedBy = by;
        this.addedAt = at;
    }

    /** As pages see it. */
    public PolicyDocumentView.File view() {
        return new PolicyDocumentView.File(key.fileNo(), hash, note, addedBy, addedAt);
    }
}
