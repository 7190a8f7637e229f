package skillcert.ledger.control;

import java.util.Arrays;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMacs;
import skillcert.ledger.LedgerFault;
import skillcert.ledger.entity.LedgerEntry;
import skillcert.ledger.entity.LedgerHead;

/**
 * Follows one chain from its origin to the head that was remembered when the reading began, and says where it is not whole
 * (I6). Feed it the entries in order, whatever their numbers are.
 */
class ChainWalk {

    private final String stream;
    private final LedgerHead head;
    private final ChainMacs macs;
    private final Findings findings;
    private long seq;
    private byte[] hash = ChainHash.origin();

    /** @param head null when the chain has none: then every entry is one too many */
    ChainWalk(String stream, LedgerHead head, ChainMacs macs, Findings findings) {
        this.stream = stream;
        this.head = head;
        this.macs = macs;
        this.findings = findings;
    }

    /**
     * Checks the entry against the one before it.
     *
     * @return whether it is one of those that the head counts
     */
    boolean step(LedgerEntry entry) {
        long place = entry.key().seq();
        if (place < 1 || place > last()) {
            report(LedgerFault.ENTRY_ADDED, place);
            return false;
        }
        if (place != seq + 1) {
            report(LedgerFault.ENTRY_MISSING, seq + 1);
        }
        if (!entry.hashHolds()) {
            report(LedgerFault.ENTRY_CHANGED, place);
        } else if (!macs.verify(entry.hash(), entry.mac())) {
            report(LedgerFault.SEAL_WRONG, place);
        }
        if (!entry.follows(hash)) {
            report(LedgerFault.CHAIN_BROKEN, place);
        }
        seq = place;
        hash = entry.hash();
        return true;
    }

    /** Checks that the entries end where the head stands. */
    void end() {
        if (seq < last()) {
            report(LedgerFault.ENTRY_MISSING, seq + 1);
        } else if (head != null && !Arrays.equals(head.hash(), hash)) {
            report(LedgerFault.HEAD_WRONG, seq);
        }
    }

    /** The last place that the head counts. */
    long last() {
        return head == null ? 0 : head.seq();
    }

    private void report(LedgerFault fault, long place) {
        findings.add(fault, stream + "#" + place);
    }
}
