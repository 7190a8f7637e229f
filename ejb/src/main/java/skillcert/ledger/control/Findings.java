package skillcert.ledger.control;

import java.util.ArrayList;
import java.util.List;
import skillcert.ledger.ContinuityProof;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.LedgerFault;

/** Collects what is wrong: all of it counted, the first ones named, so that a broken ledger fills no memory. */
public final class Findings {

    private final List<Finding> first = new ArrayList<>();
    private long count;

    /** Adds one. */
    void add(LedgerFault fault, String place) {
        count++;
        if (first.size() < ContinuityProof.SHOWN) {
            first.add(new Finding(fault, place));
        }
    }

    /** Adds what a proof of one body found. */
    void add(ContinuityProof proof) {
        proof.findings().forEach(finding -> add(finding.fault(), finding.place()));
        count += proof.faults() - proof.findings().size();
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** The first of them. */
    List<Finding> first() {
        return List.copyOf(first);
    }
}
