package skillcert.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A list of who passed, frozen when it went on public notice. A refused one stays; another round follows it. */
@Entity
@Immutable
@Table(name = "result_list")
public class ResultList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "batch_id")
    private long batchId;

    private int round;

    @Column(name = "rows_hash")
    private String rowsHash;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "notice_from")
    private LocalDate noticeFrom;

    @Column(name = "notice_until")
    private LocalDate noticeUntil;

    protected ResultList() {}

    /** Goes on notice from one day to another, both inclusive. */
    public ResultList(
            long batchId,
            int round,
            String rowsHash,
            String submittedBy,
            Instant submittedAt,
            LocalDate noticeFrom,
            LocalDate noticeUntil) {
        this.batchId = batchId;
        this.round = round;
        this.rowsHash = rowsHash;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.noticeFrom = noticeFrom;
        this.noticeUntil = noticeUntil;
    }

    /** Whether the notice is over on this day (I5). */
    public boolean noticeEnded(LocalDate today) {
        return today.isAfter(noticeUntil);
    }

    /** 1 for the first list of the batch, one more after each refusal. */
    public int round() {
        return round;
    }

    /** Identifier. */
    public long id() {
        return id;
    }

    /** The batch. */
    public long batchId() {
        return batchId;
    }

    /** Hash over the rows, 64 hexadecimal digits: what the approver is shown. */
    public String rowsHash() {
        return rowsHash;
    }

    /** Login of who submitted. */
    public String submittedBy() {
        return submittedBy;
    }

    /** First day of the notice. */
    public LocalDate noticeFrom() {
        return noticeFrom;
    }

    /** Last day of the notice. */
    public LocalDate noticeUntil() {
        return noticeUntil;
    }
}
