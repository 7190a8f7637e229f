package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditReport;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditHead;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMacs;

/** Reads streams page by page and checks them (I6). Outside a transaction, so that each page is the database as it is. */
@Dependent
public class StreamReader {

    private final AuditRows rows;
    private final ChainMacs macs;

    /**
     * @param rows where entries and heads are
     * @param macs what vouches for them
     */
    @Inject
    public StreamReader(AuditRows rows, ChainMacs macs) {
        this.rows = rows;
        this.macs = macs;
    }

    /** The names of all streams, in order. */
    public List<String> streams() {
        return rows.streams();
    }

    /** Checks a stream from its first entry to the last that its head counted when the reading began. */
    public AuditReport check(String stream) {
        Optional<AuditHead> head = rows.findHead(stream);
        StreamCheck check = new StreamCheck(stream, head.map(AuditHead::seq).orElse(0L), macs);
        long after = Long.MIN_VALUE;
        List<AuditEntry> page = rows.from(stream, after);
        while (!page.isEmpty() && after < check.headSeq()) {
            for (AuditEntry entry : page) {
                after = entry.fact().seq();
                if (after <= check.headSeq()) {
                    check.next(entry);
                }
            }
            page = rows.page(stream, after);
        }
        rows.beyondHead(stream).stream()
                .filter(entry -> entry.fact().seq() > check.headSeq())
                .forEach(check::next);
        return check.end(head.map(AuditHead::hash).orElseGet(ChainHash::origin));
    }
}
