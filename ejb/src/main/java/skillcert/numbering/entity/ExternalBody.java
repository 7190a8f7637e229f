package skillcert.numbering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import skillcert.numbering.BodyCode;
import skillcert.numbering.ExternalBodyForm;
import skillcert.numbering.ExternalBodyRow;

/** A body of elsewhere, for tracing only (R113). The row is never changed. */
@Entity
@Immutable
@Table(name = "external_body")
public class ExternalBody {

    @Id
    private String code;

    private String name;

    private String note;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected ExternalBody() {}

    /** @param form whose texts were checked */
    public ExternalBody(BodyCode code, ExternalBodyForm form, String registeredBy, Instant registeredAt) {
        this.code = code.value();
        name = form.name().strip();
        note = form.note() == null ? "" : form.note().strip();
        documentNumber = form.documentNumber().strip();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /** As a list shows it. */
    public ExternalBodyRow row() {
        return new ExternalBodyRow(code, name, note, documentNumber, registeredAt);
    }
}
