package skillcert.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.approval.ApprovalAct;

/** One thing that happened to a request: who, what, when and why. Written once; the timeline is read from here. */
@Entity
@Immutable
@Table(name = "approval_entry")
public class ApprovalEntry {

    /**
     * One row a request and number.
     *
     * @param requestId number of the request
     * @param no from 1, without a hole
     */
    @Embeddable
    public record Key(@Column(name = "request_id") long requestId, @Column(name = "no") int no)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private int round;

    private int step;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApprovalAct act;

    @Column(name = "acted_by")
    private String actedBy;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String reason;

    protected ApprovalEntry() {}

    /** What happens now in the round and at the step that the request is in. */
    public ApprovalEntry(ApprovalRequest request, int no, ApprovalAct act, String by, Instant at, String reason) {
        key = new Key(request.id(), no);
        round = request.round();
        step = request.step();
        this.act = act;
        actedBy = by;
        actedAt = at;
        this.reason = reason;
    }

    /** Number of the request. */
    public long requestId() {
        return key.requestId();
    }

    /** Its place in the order of what happened. */
    public int no() {
        return key.no();
    }

    /** The round. */
    public int round() {
        return round;
    }

    /** The step. */
    public int step() {
        return step;
    }

    /** What. */
    public ApprovalAct act() {
        return act;
    }

    /** Login of who. */
    public String actedBy() {
        return actedBy;
    }

    /** When. */
    public Instant actedAt() {
        return actedAt;
    }

    /** Why; may be empty. */
    public String reason() {
        return reason;
    }
}
