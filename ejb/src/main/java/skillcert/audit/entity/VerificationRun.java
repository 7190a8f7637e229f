package skillcert.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import skillcert.audit.AuditFinding;
import skillcert.audit.AuditVerification;

/** A verification in the history, written once. */
@Entity
@Table(name = "audit_verification")
public class VerificationRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at", updatable = false)
    private Instant endedAt;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private int streams;

    @Column(updatable = false)
    private long entries;

    @Column(name = "head_files", updatable = false)
    private int headFiles;

    @Column(updatable = false)
    private long findings;

    protected VerificationRun() {}

    /** @param done what was found */
    public VerificationRun(AuditVerification done) {
        startedAt = done.startedAt();
        endedAt = done.endedAt();
        actor = done.actor();
        streams = done.streams();
        entries = done.entries();
        headFiles = done.headFiles();
        findings = done.findings();
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** What was found, with these findings named. */
    public AuditVerification view(List<AuditFinding> first) {
        return new AuditVerification(id, startedAt, endedAt, actor, streams, entries, headFiles, findings, first);
    }
}
