package skillcert.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import skillcert.document.VersionRef;

/** A file in a slot of its owner; the latest counts and none is ever rewritten. */
@Entity
@Immutable
@Table(name = "document_version")
public class DocumentVersion {

    @EmbeddedId
    private Key key;

    private String hash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected DocumentVersion() {}

    /** @param key owner, slot and number of the version, from 1 */
    public DocumentVersion(Key key, String hash, String fileName, String addedBy, Instant addedAt) {
        this.key = key;
        this.hash = hash;
        this.fileName = fileName;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** As others see it. */
    public VersionRef ref() {
        return new VersionRef(key.slot, key.versionNo, hash, fileName, addedBy, addedAt);
    }

    /** Owner, slot and number of a version, counted from 1. */
    @Embeddable
    public static class Key implements Serializable {

        private String owner;

        private String slot;

        @Column(name = "version_no")
        private int versionNo;

        protected Key() {}

        /** @param versionNo from 1 */
        public Key(String owner, String slot, int versionNo) {
            this.owner = owner;
            this.slot = slot;
            this.versionNo = versionNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && owner.equals(k.owner) && slot.equals(k.slot) && versionNo == k.versionNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(owner, slot, versionNo);
        }
    }
}
