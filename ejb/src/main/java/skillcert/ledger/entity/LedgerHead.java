package skillcert.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of one body's chain of entries: locked to append, because the entries themselves cannot be locked (I6). */
@Entity
@Table(name = "ledger_head")
public class LedgerHead {

    @Id
    private String stream;

    private long seq;

    @Column(name = "hash")
    private byte[] hash;

    protected LedgerHead() {}

    /** The body code. */
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

    /** Moves on to the entry that was appended. */
    public void advance(long seq, byte[] hash) {
        if (seq != this.seq + 1) {
            throw new IllegalArgumentException("entry " + seq + " does not follow " + this.seq);
        }
        this.seq = seq;
        this.hash = hash.clone();
    }
}
