package skillcert.ledger.control;

import java.util.ArrayList;
import java.util.List;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMacs;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.LedgerFault;
import skillcert.ledger.entity.LedgerEntry;
import skillcert.ledger.entity.LedgerHead;

/** Follows one chain from its origin and says where it is not whole (I6). Feed it the entries in order, then the head. */
class ChainWalk {

    private final String stream;
    private final ChainMacs macs;
    private final List<Finding> findings = new ArrayList<>();
    private long seq;
    private byte[] hash = ChainHash.origin();

    ChainWalk(String stream, ChainMacs macs) {
        this.stream = stream;
        this.macs = macs;
    }

    /** Checks the entry against the one before it. */
    void step(LedgerEntry entry) {
        long expected = seq + 1;
        if (entry.key().seq() != expected) {
            report(LedgerFault.ENTRY_MISSING, expected);
        }
        if (!entry.hashHolds()) {
            report(LedgerFault.ENTRY_CHANGED, entry.key().seq());
        } else if (!macs.verify(entry.hash(), entry.mac())) {
            report(LedgerFault.SEAL_WRONG, entry.key().seq());
        }
        if (!entry.follows(hash)) {
            report(LedgerFault.CHAIN_BROKEN, entry.key().seq());
        }
        seq = entry.key().seq();
        hash = entry.hash();
    }

    /** Checks that the head stands where the entries end; null when the body has no chain. */
    List<Finding> end(LedgerHead head) {
        boolean atTheEnd = head == null ? seq == 0 : head.seq() == seq && java.util.Arrays.equals(head.hash(), hash);
        if (!atTheEnd) {
            report(LedgerFault.HEAD_WRONG, seq);
        }
        return findings;
    }

    /** The place in the chain that was read last. */
    long seq() {
        return seq;
    }

    private void report(LedgerFault fault, long place) {
        findings.add(new Finding(fault, stream + "#" + place));
    }
}
