package skillcert.numbering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import skillcert.numbering.BodyCode;

/** A body code once given: to whom, when, by whom, on what paper. The row is never changed and never removed (I3). */
@Entity
@Table(name = "body_code")
public class AssignedCode {

    @Id
    private String code;

    private String holder;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "ministry_document")
    private String ministryDocument;

    protected AssignedCode() {}

    /**
     * @param holder name of the school at that time
     * @param assignedBy login of who gave it
     * @param documentNumber of the decision
     * @param ministryDocument number of the ministry's document; '' unless positions 2–5 are the ministry's (T-20)
     */
    public AssignedCode(
            BodyCode code,
            String holder,
            Instant assignedAt,
            String assignedBy,
            String documentNumber,
            String ministryDocument) {
        this.code = code.value();
        this.holder = holder;
        this.assignedAt = assignedAt;
        this.assignedBy = assignedBy;
        this.documentNumber = documentNumber;
        this.ministryDocument = ministryDocument;
    }

    /** The code. */
    public BodyCode code() {
        return BodyCode.parse(code);
    }

    /** Name of the school when it got the code. */
    public String holder() {
        return holder;
    }
}
