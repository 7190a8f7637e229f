package skillcert.numbering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import skillcert.numbering.BodyCode;

/** A code in the 废置库 (R109): for history and tracing only, never given again (R110). Never changed, never removed. */
@Entity
@Immutable
@Table(name = "retired_code")
public class RetiredCode {

    private static final int LONGEST = 200;

    @Id
    private String code;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_by")
    private String retiredBy;

    private String reason;

    @Column(name = "document_number")
    private String documentNumber;

    protected RetiredCode() {}

    /**
     * @param retiredBy login of who decided
     * @param reason why; the first 200 characters are kept
     * @param documentNumber of the decision
     */
    public RetiredCode(BodyCode code, Instant retiredAt, String retiredBy, String reason, String documentNumber) {
        this.code = code.value();
        this.retiredAt = retiredAt;
        this.retiredBy = retiredBy;
        this.reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
        this.documentNumber = documentNumber;
    }

    /** The code. */
    public BodyCode code() {
        return BodyCode.parse(code);
    }

    /** When it ended. */
    public Instant retiredAt() {
        return retiredAt;
    }
}
