package skillcert.filing.entity;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.StandingForm;
import skillcert.filing.VersionAct;

/** What a department proposes to do to a body, until it is decided (T-70). */
@Entity
@Table(name = "standing_proposal")
public class StandingProposal {

    private static final String PROPOSED = "PROPOSED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VersionAct act;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StandingForm.Ground ground;

    private String reason;

    @Column(name = "document_number")
    private String documentNumber;

    private String state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "request_key")
    private String requestKey;

    @Version
    private long version;

    protected StandingProposal() {}

    /** @param form in its normal form */
    public StandingProposal(long bodyId, StandingForm form, String proposedBy, Instant proposedAt, String requestKey) {
        this.bodyId = bodyId;
        act = form.act();
        ground = form.ground();
        reason = form.reason();
        documentNumber = form.documentNumber();
        state = PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.requestKey = requestKey;
    }

    /**
     * Notes how it was decided.
     *
     * @throws FilingException FILING_ACT_DECIDED
     */
    public void decide(boolean approved) {
        if (!state.equals(PROPOSED)) {
            throw new FilingException(FilingError.FILING_ACT_DECIDED, String.valueOf(id));
        }
        state = approved ? "APPROVED" : "REFUSED";
    }

    /** Whether it waits for its decision. */
    public boolean isOpen() {
        return state.equals(PROPOSED);
    }

    /** Whether it is the same proposal of the same person (I9). */
    public boolean isOf(String login, long body, StandingForm form) {
        return proposedBy.equals(login) && bodyId == body && form().equals(form);
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The body that it is about. */
    public long bodyId() {
        return bodyId;
    }

    /** What is proposed. */
    public StandingForm form() {
        return new StandingForm(act, ground, reason, documentNumber);
    }
}
