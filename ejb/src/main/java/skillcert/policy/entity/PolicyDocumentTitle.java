package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import skillcert.policy.PolicyField;

/** The title of a document that came into the register without one; it is completed once. */
@Entity
@Table(name = "policy_document_title")
public class PolicyDocumentTitle {

    @Id
    private String code;

    private String title;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected PolicyDocumentTitle() {}

    /**
     * @param title as issued, 1 to 300 characters
     * @param by login of who completes it
     * @throws skillcert.policy.PolicyRefusedException POLICY_TEXT; POLICY_TITLE_KNOWN when it has one
     */
    public PolicyDocumentTitle(PolicyDocument document, String title, String by, Instant at) {
        document.requireUntitled();
        this.code = document.code();
        this.title = PolicyText.require(PolicyField.TITLE, title, 300);
        this.completedBy = by;
        this.completedAt = at;
    }

    /** The title. */
    public String title() {
        return title;
    }
}
