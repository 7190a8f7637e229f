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
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalState;
import skillcert.approval.ApprovalStep;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/**
 * Where a request stands: its round and step, whose right it waits for, until when, and who has claimed it. What was asked
 * for and what happened stand in rows of their own, which are only ever added to; the rules stand in {@link Dossier}.
 */
@Entity
@Table(name = "approval_request")
public class ApprovalRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String kind;

    private String subject;

    private String title;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_unit", updatable = false)
    private String requestedUnit;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApprovalState state;

    private int round;

    private int step;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "waiting_right")
    private Right waitingRight;

    @Column(name = "waiting_unit")
    private String waitingUnit;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Version
    private long version;

    protected ApprovalRequest() {}

    /** A new request, pending at the first step of its first round. */
    public ApprovalRequest(Actor requester, ApprovalCommand command, Deadline deadline, Instant at) {
        this.kind = command.kind();
        this.requestedUnit = requester.unit();
        submit(requester, command, deadline, at);
    }

    /** Begins the next round with what is submitted, by whoever submits it. */
    final void submit(Actor requester, ApprovalCommand command, Deadline deadline, Instant at) {
        requestedBy = requester.login();
        subject = command.subject();
        title = command.title();
        submittedAt = at;
        state = ApprovalState.PENDING;
        round = round + 1;
        waitAt(1, command.steps().get(0));
        limit(deadline);
    }

    /** Waits at a step; whoever had claimed it has done their part. */
    final void waitAt(int next, ApprovalStep demanded) {
        step = next;
        waitingRight = demanded.right();
        waitingUnit = demanded.unit();
        release();
    }

    /** Sets until when it should move and until when it can. */
    final void limit(Deadline deadline) {
        dueOn = deadline.dueOn();
        expiresOn = deadline.expiresOn();
    }

    /** Moves to another state; a claim ends with it. */
    final void become(ApprovalState next) {
        state = next;
        release();
    }

    /** Notes who works on it until when. */
    final void claim(String login, Instant until) {
        claimedBy = login;
        claimedUntil = until;
    }

    /** Nobody works on it. */
    final void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    /** Who has claimed it at this instant; a claim lapses by itself. */
    public Optional<String> holder(Instant now) {
        return claimedBy != null && now.isBefore(claimedUntil) ? Optional.of(claimedBy) : Optional.empty();
    }

    /** When the claim lapses, or null. */
    public Instant claimedUntil() {
        return claimedUntil;
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

    /** One line for people. */
    public String title() {
        return title;
    }

    /** Login of the requester of the round. */
    public String requestedBy() {
        return requestedBy;
    }

    /** Code of the unit that asked. */
    public String requestedUnit() {
        return requestedUnit;
    }

    /** When the round was submitted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Where it stands. */
    public ApprovalState state() {
        return state;
    }

    /** The round, from 1. */
    public int round() {
        return round;
    }

    /** The step it waits at, from 1. */
    public int step() {
        return step;
    }

    /** Last day to move before it is overdue. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Last day on which it can move at all. */
    public LocalDate expiresOn() {
        return expiresOn;
    }
}
