package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyField;
import skillcert.policy.PolicyRefusedException;

/** The end of a local notice. */
@Entity
@Table(name = "policy_document_end")
public class PolicyDocumentEnd {

    @Id
    private String code;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String reason;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PolicyDocumentEnd() {}

    /**
     * @param on last day it holds, not before it began
     * @param reason 1 to 200 characters
     * @param by login of who ends it
     * @throws PolicyRefusedException POLICY_DATES, POLICY_TEXT
     */
    public PolicyDocumentEnd(PolicyDocument document, LocalDate on, String reason, String by, Instant at) {
        if (on == null || document.validFrom().filter(on::isBefore).isPresent()) {
            throw new PolicyRefusedException(PolicyError.POLICY_DATES, document.number());
        }
        this.code = document.code();
        this.endedOn = on;
        this.reason = PolicyText.require(PolicyField.REASON, reason, 200);
        this.endedBy = by;
        this.endedAt = at;
    }

    /** Last day it held. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Why. */
    public String reason() {
        return reason;
    }
}
