package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import skillcert.filing.VisitForm;

/** A visit on site during the review of an application; it stands as it was recorded. */
@Entity
@Immutable
@Table(name = "filing_visit")
public class Visit {

    @EmbeddedId
    private Remark.Key key;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "site_no")
    private int siteNo;

    private String visitors;

    private String findings;

    private boolean fit;

    @Column(name = "record_hash")
    private String recordHash;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Visit() {}

    /** @param key application and number of the visit, from 1 */
    public Visit(Remark.Key key, VisitForm form, String recordedBy, Instant recordedAt) {
        this.key = key;
        visitedOn = form.visitedOn();
        siteNo = form.siteNo();
        visitors = form.visitors().strip();
        findings = form.findings().strip();
        fit = form.fit();
        recordHash = form.recordHash();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What was recorded. */
    public VisitForm form() {
        return new VisitForm(visitedOn, siteNo, visitors, findings, fit, recordHash);
    }

    /** Login of who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
