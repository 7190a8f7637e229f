package skillcert.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.LedgerProof;

/** A proof of all ledgers in the history, written once (I2). */
@Entity
@Table(name = "ledger_proof")
public class ProofRun {

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
    private int bodies;

    @Column(updatable = false)
    private long certificates;

    @Column(updatable = false)
    private long entries;

    @Column(updatable = false)
    private long findings;

    protected ProofRun() {}

    /** @param done what was found */
    public ProofRun(LedgerProof done) {
        startedAt = done.startedAt();
        endedAt = done.endedAt();
        actor = done.actor();
        bodies = done.bodies();
        certificates = done.certificates();
        entries = done.entries();
        findings = done.findings();
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** What was found, with these findings named. */
    public LedgerProof view(List<Finding> first) {
        return new LedgerProof(id, startedAt, endedAt, actor, bodies, certificates, entries, findings, first);
    }
}
