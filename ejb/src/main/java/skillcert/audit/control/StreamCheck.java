package skillcert.audit.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import skillcert.audit.AuditFinding;
import skillcert.audit.AuditFinding.Kind;
import skillcert.audit.AuditReport;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditFact;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMac;
import skillcert.keys.ChainMacs;

/**
 * Walks along one stream, entry by entry in the order of their numbers, and collects what is wrong. It keeps the last
 * entry only, so that a stream of any length takes the same memory.
 */
public final class StreamCheck {

    private final String stream;
    private final long headSeq;
    private final ChainMacs macs;
    private final List<AuditFinding> first = new ArrayList<>();
    private long findings;
    private long entries;
    private long lastSeq;
    private byte[] stored = ChainHash.origin();
    private byte[] computed = ChainHash.origin();

    /**
     * @param stream which
     * @param headSeq the number of the last entry that the head counts
     * @param macs what vouches for hashes
     */
    public StreamCheck(String stream, long headSeq, ChainMacs macs) {
        this.stream = stream;
        this.headSeq = headSeq;
        this.macs = macs;
    }

    /** Takes the next entry; its number must be higher than the last one's. */
    public void next(AuditEntry entry) {
        AuditFact fact = entry.fact();
        entries++;
        if (fact.seq() < 1 || fact.seq() > headSeq) {
            add(Kind.ADDED, fact.seq(), 1);
            return;
        }
        boolean follows = fact.seq() == lastSeq + 1;
        if (!follows) {
            add(Kind.MISSING, lastSeq + 1, fact.seq() - lastSeq - 1);
        }
        byte[] hash = AuditChain.hash(fact).orElse(null);
        if (!Arrays.equals(hash, entry.hash())) {
            add(Kind.CHANGED, fact.seq(), 1);
        } else if (!macs.verify(entry.hash(), new ChainMac(entry.macKey(), entry.mac()))) {
            add(Kind.FORGED, fact.seq(), 1);
        } else if (follows && !continues(fact.prevHash())) {
            add(Kind.UNLINKED, fact.seq(), 1);
        }
        lastSeq = fact.seq();
        stored = entry.hash();
        computed = hash;
    }

    /** The report, after the last entry. */
    public AuditReport end(byte[] headHash) {
        if (lastSeq < headSeq) {
            add(Kind.MISSING, lastSeq + 1, headSeq - lastSeq);
        } else if (!continues(headHash)) {
            add(Kind.HEAD_CHANGED, 0, 1);
        }
        return new AuditReport(stream, entries, findings, first);
    }

    /** The number up to which it was checked. */
    public long headSeq() {
        return headSeq;
    }

    // whoever changes a row leaves one of the two as it was; the row is named already, and its successor is innocent
    private boolean continues(byte[] previous) {
        return Arrays.equals(previous, stored) || Arrays.equals(previous, computed);
    }

    private void add(Kind kind, long seq, long count) {
        findings++;
        if (first.size() < AuditReport.SHOWN) {
            first.add(new AuditFinding(kind, stream, seq, count));
        }
    }
}
