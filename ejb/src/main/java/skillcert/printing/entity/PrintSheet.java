package skillcert.printing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One sheet of a job: the journal row that stands before anything is drawn. Copy 1 of an edition is its original. */
@Entity
@Immutable
@Table(name = "print_sheet")
public class PrintSheet {

    /** Number, edition and copy; an original can be ordered once. */
    @Embeddable
    public record Key(String number, int edition, @Column(name = "copy_no") int copyNo) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "job_id")
    private long jobId;

    private int position;

    protected PrintSheet() {}

    /** The original of an edition, at this position of the job, from 1. */
    public PrintSheet(long jobId, int position, String number, int edition) {
        this.key = new Key(number, edition, 1);
        this.jobId = jobId;
        this.position = position;
    }

    /** Number, edition and copy. */
    public Key key() {
        return key;
    }
}
