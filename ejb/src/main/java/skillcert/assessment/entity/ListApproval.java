package skillcert.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * The approval of a list. The database accepts it once for a batch, not from the submitter, and not before the notice has
 * ended; a certificate can be issued only from a list that has one (I5).
 */
@Entity
@Immutable
@Table(name = "approved_list")
public class ListApproval {

    @Id
    @Column(name = "list_id")
    private Long listId;

    @Column(name = "batch_id")
    private long batchId;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "notice_until")
    private LocalDate noticeUntil;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    protected ListApproval() {}

    /** Approves; {@code on} is the business date of {@code at}. */
    public ListApproval(ResultList list, String approvedBy, Instant at, LocalDate on) {
        this.listId = list.id();
        this.batchId = list.batchId();
        this.submittedBy = list.submittedBy();
        this.noticeUntil = list.noticeUntil();
        this.approvedBy = approvedBy;
        this.approvedAt = at;
        this.approvedOn = on;
    }
}
