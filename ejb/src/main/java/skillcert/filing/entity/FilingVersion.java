package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingForm;
import skillcert.filing.Standing;
import skillcert.filing.VersionAct;
import skillcert.filing.VersionRow;

/**
 * What is filed of a body from a day on, and what brought it about. One row for each approval and each act of a department,
 * never changed; as of a day the highest that has begun holds. The full statement is that of its application.
 */
@Entity
@Immutable
@Table(name = "filing_version")
public class FilingVersion {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VersionAct act;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing;

    private String name;

    @Column(name = "organisation_code")
    private String organisationCode;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    private String address;

    private String candidates;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "filing_id")
    private long filingId;

    private String reason;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected FilingVersion() {}

    /**
     * A version that an approved application brings.
     *
     * @param standing as it is and stays
     * @param decision from which day on, by whom, on what paper
     */
    public FilingVersion(Key key, FilingForm form, long filingId, Standing standing, VersionDecision decision) {
        this.key = key;
        act = form.kind().act();
        this.standing = standing;
        name = form.name();
        organisationCode = form.organisationCode();
        legalRepresentative = form.legalRepresentative();
        address = form.address();
        candidates = FilingStatement.textOf(form.candidates());
        validUntil = form.validUntil();
        this.filingId = filingId;
        take(decision);
    }

    /** The version that an act of a department brings: what is filed stays, its standing changes. */
    public FilingVersion(FilingVersion before, VersionAct act, Standing standing, VersionDecision decision) {
        key = new Key(before.key.bodyId, before.key.versionNo + 1);
        this.act = act;
        this.standing = standing;
        name = before.name;
        organisationCode = before.organisationCode;
        legalRepresentative = before.legalRepresentative;
        address = before.address;
        candidates = before.candidates;
        validUntil = before.validUntil;
        filingId = before.filingId;
        take(decision);
    }

    private void take(VersionDecision decision) {
        validFrom = decision.from();
        reason = decision.reason();
        documentNumber = decision.documentNumber();
        decidedBy = decision.by();
        decidedAt = decision.at();
    }

    /** Its number among the versions of its body, from 1. */
    public int versionNo() {
        return key.versionNo;
    }

    /** What brought it about. */
    public VersionAct act() {
        return act;
    }

    /** Whether the body may act under it. */
    public Standing standing() {
        return standing;
    }

    /** The filed name, as it is printed. */
    public String name() {
        return name;
    }

    /** Unified code by GB 32100-2015. */
    public String organisationCode() {
        return organisationCode;
    }

    /** Where the school is. */
    public String address() {
        return address;
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day of what is filed. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The application that says all that is filed. */
    public long filingId() {
        return filingId;
    }

    /** As the history of a body shows it. */
    public VersionRow row() {
        return new VersionRow(
                key.versionNo,
                act,
                standing,
                name,
                validFrom,
                validUntil,
                filingId,
                reason,
                documentNumber,
                decidedBy,
                decidedAt);
    }

    /** Body and number of the version, counted from 1. */
    @Embeddable
    public static class Key implements Serializable {

        @Column(name = "body_id")
        private long bodyId;

        @Column(name = "version_no")
        private int versionNo;

        protected Key() {}

        /** @param versionNo from 1 */
        public Key(long bodyId, int versionNo) {
            this.bodyId = bodyId;
            this.versionNo = versionNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && bodyId == k.bodyId && versionNo == k.versionNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(bodyId, versionNo);
        }
    }
}
