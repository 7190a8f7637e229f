package skillcert.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import skillcert.approval.ApprovalCommand;

/** One submission of a request, word for word as it is shown and executed. Written once. */
@Entity
@Immutable
@Table(name = "approval_round")
public class ApprovalRound {

    /**
     * One row a request and round.
     *
     * @param requestId number of the request
     * @param round from 1
     */
    @Embeddable
    public record Key(@Column(name = "request_id") long requestId, @Column(name = "round") int round)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String subject;

    private String title;

    private String command;

    @Column(name = "command_hash")
    private String commandHash;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected ApprovalRound() {}

    /** What was submitted in the round that the request is in. */
    public ApprovalRound(ApprovalRequest request, ApprovalCommand command) {
        key = new Key(request.id(), request.round());
        subject = command.subject();
        title = command.title();
        this.command = command.command();
        commandHash = command.hash(request.requestedBy(), request.round());
        submittedAt = request.submittedAt();
    }

    /** The round, from 1. */
    public int round() {
        return key.round();
    }

    /** Identifier of what it is about. */
    public String subject() {
        return subject;
    }

    /** One line for people. */
    public String title() {
        return title;
    }

    /** What will be executed. */
    public String command() {
        return command;
    }

    /** The hash it had when it was submitted. */
    public String commandHash() {
        return commandHash;
    }
}
