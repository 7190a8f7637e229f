package skillcert.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalError;
import skillcert.approval.ApprovalRefusedException;
import skillcert.approval.ApprovalState;
import skillcert.approval.WorkItem;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/**
 * A command that waits for a second person. What is asked for never changes; a request is pending until one person who
 * may decide it, and who is not its requester, approves or refuses it, or the requester withdraws it (I8).
 */
@Entity
@Table(name = "approval_request")
public class ApprovalRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String command;

    @Column(name = "command_hash", updatable = false)
    private String commandHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "approver_right", updatable = false)
    private Right approverRight;

    @Column(name = "approver_unit", updatable = false)
    private String approverUnit;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "requested_unit", updatable = false)
    private String requestedUnit;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApprovalState state;

    @Version
    private long version;

    protected ApprovalRequest() {}

    /** A new request, pending. */
    public ApprovalRequest(Actor requester, ApprovalCommand command, Instant at) {
        this.kind = command.kind();
        this.subject = command.subject();
        this.title = command.title();
        this.command = command.command();
        this.commandHash = command.hash();
        this.approverRight = command.approverRight();
        this.approverUnit = command.approverUnit();
        this.dueOn = command.dueOn();
        this.requestedBy = requester.login();
        this.requestedUnit = requester.unit();
        this.requestedAt = at;
        this.state = ApprovalState.PENDING;
    }

    /** Whether right and unit let the actor decide requests like this one; the requester is told apart elsewhere. */
    public boolean isFor(Actor actor) {
        return actor.may(approverRight) && (approverUnit == null || approverUnit.equals(actor.unit()));
    }

    /** Whether the actor made it. */
    public boolean isOf(Actor actor) {
        return requestedBy.equals(actor.login());
    }

    /** Whether the actor could decide it now, if they have not yet. */
    public boolean decidableBy(Actor actor) {
        return state == ApprovalState.PENDING && isFor(actor) && !isOf(actor);
    }

    /** Whether the actor could withdraw it now. */
    public boolean withdrawableBy(Actor actor) {
        return state == ApprovalState.PENDING && isOf(actor);
    }

    /**
     * Approves what was shown.
     *
     * @param shownHash hash of the command that the page showed
     * @throws ApprovalRefusedException own, closed, or not the command that was shown
     */
    public void approve(Actor approver, String shownHash) {
        requireDecidable(approver, shownHash);
        state = ApprovalState.APPROVED;
    }

    /**
     * Refuses what was shown.
     *
     * @param shownHash hash of the command that the page showed
     * @throws ApprovalRefusedException own, closed, or not the command that was shown
     */
    public void refuse(Actor approver, String shownHash) {
        requireDecidable(approver, shownHash);
        state = ApprovalState.REFUSED;
    }

    /**
     * Takes the request back.
     *
     * @throws ApprovalRefusedException by somebody else, or it is closed
     */
    public void withdraw(Actor requester) {
        if (!isOf(requester)) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_NOT_REQUESTER, id());
        }
        requirePending();
        state = ApprovalState.WITHDRAWN;
    }

    private void requireDecidable(Actor approver, String shownHash) {
        if (isOf(approver)) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_OWN, id());
        }
        requirePending();
        // both: the page may be old, and the row may have been changed behind our back
        if (!commandHash.equals(shownHash) || !commandHash.equals(shownHash())) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_COMMAND_CHANGED, id());
        }
    }

    private void requirePending() {
        if (state != ApprovalState.PENDING) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_CLOSED, id(), state);
        }
    }

    /** The number; 0 before it is stored. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** Kind of command. */
    public String kind() {
        return kind;
    }

    /** Identifier of what it is about. */
    public String subject() {
        return subject;
    }

    /** What will be executed. */
    public String command() {
        return command;
    }

    /** Login of the requester. */
    public String requestedBy() {
        return requestedBy;
    }

    /** Hash of the command as it stands in the row now, which is what is shown and executed. */
    public String shownHash() {
        return new ApprovalCommand(kind, subject, title, command, approverRight, approverUnit, dueOn).hash();
    }

    /** As a row of a queue. */
    public WorkItem item() {
        return new WorkItem(id(), kind, subject, title, requestedBy, requestedAt, dueOn, state);
    }
}
