package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import skillcert.filing.CodeForm;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.numbering.BodyCode;

/** A department's request for the code of a school, until the province confirms or refuses it. */
@Entity
@Table(name = "code_request")
public class CodeRequest {

    private static final String ASKED = "ASKED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "filing_id")
    private long filingId;

    @Column(name = "ministry_number")
    private String ministryNumber;

    @Column(name = "ministry_document")
    private String ministryDocument;

    @Column(name = "document_number")
    private String documentNumber;

    private String state;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    private String code;

    @Version
    private long version;

    protected CodeRequest() {}

    /** @param form in its normal form */
    public CodeRequest(long filingId, CodeForm form, String requestedBy, Instant requestedAt) {
        this.filingId = filingId;
        ministryNumber = form.ministryNumber();
        ministryDocument = form.ministryDocument();
        documentNumber = form.documentNumber();
        state = ASKED;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /** Notes the code that was given. */
    public void confirm(BodyCode given) {
        requireAsked();
        state = "CONFIRMED";
        code = given.value();
    }

    /** Notes that the province did not confirm; it can be asked for again. */
    public void refuse() {
        requireAsked();
        state = "REFUSED";
    }

    private void requireAsked() {
        if (!state.equals(ASKED)) {
            throw new FilingException(FilingError.FILING_CODE_ASKED, String.valueOf(filingId));
        }
    }

    /** Whether it is the same request of the same person (I9). */
    public boolean isOf(String login, CodeForm form) {
        return requestedBy.equals(login) && form().equals(form);
    }

    /** What the department said. */
    public CodeForm form() {
        return new CodeForm(documentNumber, ministryNumber, ministryDocument);
    }
}
