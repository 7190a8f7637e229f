package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a remark is settled: in which application, by whom, when. */
@Entity
@Immutable
@Table(name = "filing_remark_settled")
public class RemarkSettled {

    @EmbeddedId
    private Remark.Key key;

    @Column(name = "settled_in")
    private long settledIn;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected RemarkSettled() {}

    /** @param settledIn the application that mends it: the same, or its correction */
    public RemarkSettled(Remark.Key key, long settledIn, String settledBy, Instant settledAt) {
        this.key = key;
        this.settledIn = settledIn;
        this.settledBy = settledBy;
        this.settledAt = settledAt;
    }

    /** The remark. */
    public Remark.Key key() {
        return key;
    }

    /** Login of who settled it. */
    public String settledBy() {
        return settledBy;
    }

    /** When. */
    public Instant settledAt() {
        return settledAt;
    }
}
