package skillcert.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.approval.ApprovalStep;
import skillcert.kernel.Right;

/** A step of a round as it is stored: what it demands. Written once. */
@Entity
@Immutable
@Table(name = "approval_step")
public class ApprovalStage {

    /**
     * One row a request, round and step.
     *
     * @param requestId number of the request
     * @param round from 1
     * @param step from 1
     */
    @Embeddable
    public record Key(
            @Column(name = "request_id") long requestId,
            @Column(name = "round") int round,
            @Column(name = "step") int step)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "demanded_right")
    private Right demandedRight;

    @Column(name = "demanded_unit")
    private String demandedUnit;

    private int persons;

    protected ApprovalStage() {}

    /** A step of the round that the request is in. */
    public ApprovalStage(ApprovalRequest request, int step, ApprovalStep demanded) {
        key = new Key(request.id(), request.round(), step);
        demandedRight = demanded.right();
        demandedUnit = demanded.unit();
        persons = demanded.persons();
    }

    /** What it demands. */
    public ApprovalStep demands() {
        return new ApprovalStep(demandedRight, demandedUnit, persons);
    }
}
