package skillcert.printing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The file made for one tray of a job, kept as it was made (I11). */
@Entity
@Immutable
@Table(name = "print_file")
public class PrintFile {

    /** Job and tray, from 1. */
    @Embeddable
    public record Key(@Column(name = "job_id") long jobId, int tray) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "first_position")
    private int firstPosition;

    @Column(name = "last_position")
    private int lastPosition;

    @Column(name = "pdf_hash")
    private String pdfHash;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected PrintFile() {}

    /** Keeps what was made. */
    public PrintFile(Key key, int firstPosition, int lastPosition, String pdfHash, String madeBy, Instant madeAt) {
        this.key = key;
        this.firstPosition = firstPosition;
        this.lastPosition = lastPosition;
        this.pdfHash = pdfHash;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Job and tray. */
    public Key key() {
        return key;
    }

    /** First sheet of the tray. */
    public int firstPosition() {
        return firstPosition;
    }

    /** Last sheet of the tray. */
    public int lastPosition() {
        return lastPosition;
    }

    /** The PDF in {@code document}. */
    public String pdfHash() {
        return pdfHash;
    }

    /** Login of who made it. */
    public String madeBy() {
        return madeBy;
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }
}
