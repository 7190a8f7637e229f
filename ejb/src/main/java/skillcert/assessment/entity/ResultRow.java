package skillcert.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** One person of a list, in its order, with the scores as announced. */
@Entity
@Immutable
@Table(name = "result_row")
public class ResultRow {

    /** List and position in it, from 1. */
    @Embeddable
    public record Key(@Column(name = "list_id") long listId, int position) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "batch_id")
    private long batchId;

    @Column(name = "candidate_no")
    private int candidateNo;

    private BigDecimal theory;
    private BigDecimal skill;

    @Column(name = "row_hash")
    private String rowHash;

    protected ResultRow() {}

    /** Puts a candidate who passed on the list; the hash is over everything that may not change from here to issue. */
    public ResultRow(Key key, long batchId, Candidate candidate, String rowHash) {
        this.key = key;
        this.batchId = batchId;
        this.candidateNo = candidate.no();
        this.theory = candidate.theory();
        this.skill = candidate.skill();
        this.rowHash = rowHash;
    }

    /** The hash over the person as announced. */
    public String rowHash() {
        return rowHash;
    }

    /** Position in the list. */
    public int position() {
        return key.position();
    }
}
