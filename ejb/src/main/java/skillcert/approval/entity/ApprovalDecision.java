package skillcert.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.approval.ApprovalError;
import skillcert.approval.ApprovalRefusedException;
import skillcert.approval.Decision;
import skillcert.approval.Verdict;
import skillcert.kernel.Actor;

/**
 * One person's decision on one request. Written once, never changed: the application cannot (grants), the key keeps a
 * second one of the same person out, and a check keeps the requester out (I8).
 */
@Entity
@Table(name = "approval_decision")
@IdClass(ApprovalDecision.Key.class)
public class ApprovalDecision {

    /**
     * One decision a request and person.
     *
     * @param requestId number of the request
     * @param decidedBy login
     */
    public record Key(long requestId, String decidedBy) implements Serializable {}

    private static final int REASON = 500;

    @Id
    @Column(name = "request_id")
    private long requestId;

    @Id
    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Verdict verdict;

    private String reason;

    protected ApprovalDecision() {}

    /**
     * @param reason why; may be empty or null when it approves, at most 500 characters
     * @throws ApprovalRefusedException a refusal without a reason, or a reason too long
     */
    public ApprovalDecision(ApprovalRequest request, Actor by, Verdict verdict, String reason, Instant at) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() > REASON || verdict == Verdict.REFUSED && said.isEmpty()) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_REASON, request.id());
        }
        this.requestId = request.id();
        this.decidedBy = by.login();
        this.requestedBy = request.requestedBy();
        this.decidedAt = at;
        this.verdict = verdict;
        this.reason = said;
    }

    /** Login of who decided. */
    public String decidedBy() {
        return decidedBy;
    }

    /** Why; may be empty. */
    public String reason() {
        return reason;
    }

    /** As pages show it. */
    public Decision view() {
        return new Decision(decidedBy, decidedAt, verdict, reason);
    }
}
