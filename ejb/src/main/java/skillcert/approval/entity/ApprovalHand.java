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

/**
 * Who has a hand in a round, in one part only. The key of this table has the last word on the second person: whoever
 * requested or edited, and whoever decided at any step, cannot be written down as a decider again (I8).
 */
@Entity
@Immutable
@Table(name = "approval_hand")
public class ApprovalHand {

    /** The part that a person has. */
    public enum Part {
        /** asked for it */
        REQUESTER,
        /** wrote or changed what is to be approved, or asked for it in an earlier round */
        EDITOR,
        /** decided */
        DECIDER
    }

    /**
     * One row a request, round and person.
     *
     * @param requestId number of the request
     * @param round from 1
     * @param login of the person
     */
    @Embeddable
    public record Key(
            @Column(name = "request_id") long requestId,
            @Column(name = "round") int round,
            @Column(name = "login") String login)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Part part;

    private Integer step;

    protected ApprovalHand() {}

    /** The part of a person in the round that the request is in; a decider's belongs to its step. */
    public ApprovalHand(ApprovalRequest request, String login, Part part) {
        key = new Key(request.id(), request.round(), login);
        this.part = part;
        this.step = part == Part.DECIDER ? request.step() : null;
    }

    /** Login of the person. */
    public String login() {
        return key.login();
    }

    /** Their part. */
    public Part part() {
        return part;
    }
}
