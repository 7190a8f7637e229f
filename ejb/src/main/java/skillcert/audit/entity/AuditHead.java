package skillcert.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of a stream: locked to append, because entries cannot be locked without the right to change them (I6). */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    @Id
    private String stream;

    private long seq;

    private byte[] hash;

    protected AuditHead() {}

    /** Which stream. */
    public String stream() {
        return stream;
    }

    /** The number of entries so far. */
    public long seq() {
        return seq;
    }

    /** The hash of the last entry; 32 zero bytes before the first. */
    public byte[] hash() {
        return hash.clone();
    }

    /**
     * Moves on to the entry that was appended.
     *
     * @throws IllegalArgumentException if it is not the next one
     */
    public void advance(long next, byte[] nextHash) {
        if (next != seq + 1) {
            throw new IllegalArgumentException("entry " + next + " does not follow " + seq);
        }
        seq = next;
        hash = nextHash.clone();
    }
}
