package skillcert.printing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One sheet of a job: the journal row that stands before anything is drawn. */
@Entity
@Immutable
@Table(name = "print_sheet")
public class PrintSheet {

    /** Number, edition and copy; an original can be ordered once. */
    @Embeddable
    public record Key(String number, int edition, @Column(name = "copy_no") int copyNo) implements Serializable {

        private static final int ORIGINAL = 1;

        /** The original of an edition, which its first copy is. */
        public static Key original(String number, int edition) {
            return new Key(number, edition, ORIGINAL);
        }
    }

    @EmbeddedId
    private Key key;

    @Column(name = "job_id")
    private long jobId;

    private int position;

    protected PrintSheet() {}

    /** The sheet at this position of the job, from 1. */
    public PrintSheet(long jobId, int position, Key key) {
        this.key = key;
        this.jobId = jobId;
        this.position = position;
    }

    /** Number, edition and copy. */
    public Key key() {
        return key;
    }
}
