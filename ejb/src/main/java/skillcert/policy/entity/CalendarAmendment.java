package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;

/** That the arrangement of a year was amended after it had been taken in; nothing of the earlier one is rewritten. */
@Entity
@Table(name = "calendar_amendment")
public class CalendarAmendment {

    /**
     * Which amendment of which year; the greater number is the later one.
     *
     * @param yearNo four digits
     * @param amendmentNo from 1
     */
    @Embeddable
    public record Key(@Column(name = "year_no") int yearNo, @Column(name = "amendment_no") int amendmentNo)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String document;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected CalendarAmendment() {}

    /**
     * @param document code of what amends it
     * @throws PolicyRefusedException POLICY_SECOND_PERSON when who proposed and who agreed are one (I8)
     */
    public CalendarAmendment(Key key, String document, String proposedBy, String agreedBy, Instant at) {
        if (proposedBy.equals(agreedBy)) {
            throw new PolicyRefusedException(PolicyError.POLICY_SECOND_PERSON, key.yearNo());
        }
        this.key = key;
        this.document = document;
        this.proposedBy = proposedBy;
        this.agreedBy = agreedBy;
        this.agreedAt = at;
    }

    /** Which amendment of which year. */
    public Key key() {
        return key;
    }

    /** Code of what amends it. */
    public String document() {
        return document;
    }

    /** Login of who proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** Login of who agreed. */
    public String agreedBy() {
        return agreedBy;
    }

    /** When it was agreed to. */
    public Instant agreedAt() {
        return agreedAt;
    }
}
