package skillcert.ledger.entity;

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
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.LedgerFault;

/** One thing that a proof of all ledgers found, written once. */
@Entity
@Table(name = "ledger_proof_finding")
public class ProofFinding {

    /** Proof, and place among its findings from 1. */
    @Embeddable
    public record Key(@Column(name = "proof_id") long proofId, @Column(name = "no") int no) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private LedgerFault fault;

    @Column(updatable = false)
    private String place;

    protected ProofFinding() {}

    /** Writes a finding down. */
    public ProofFinding(long proofId, int no, Finding finding) {
        key = new Key(proofId, no);
        fault = finding.fault();
        place = finding.place();
    }

    /** The finding. */
    public Finding view() {
        return new Finding(fault, place);
    }
}
