package skillcert.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.audit.AuditFinding;

/** One thing that a verification found, written once. */
@Entity
@Table(name = "audit_finding")
public class VerificationFinding {

    /** Verification, and place among its findings from 1. */
    @Embeddable
    public record Key(@Column(name = "verification_id") long verificationId, @Column(name = "no") int no)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private AuditFinding.Kind kind;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private long seq;

    @Column(updatable = false)
    private long entries;

    protected VerificationFinding() {}

    /** Writes a finding down. */
    public VerificationFinding(long verificationId, int no, AuditFinding finding) {
        key = new Key(verificationId, no);
        kind = finding.kind();
        place = finding.stream();
        seq = finding.seq();
        entries = finding.count();
    }

    /** The finding. */
    public AuditFinding view() {
        return new AuditFinding(kind, place, seq, entries);
    }
}
