package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import skillcert.audit.control.AuditRows;
import skillcert.audit.control.TolerantTrail;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.offline.EntryLine;
import skillcert.audit.offline.Formats;
import skillcert.audit.offline.SignedLines;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.keys.Signatures;

/**
 * Door: hands out a range of the audit as a signed file that can be checked without us, by {@link
 * skillcert.audit.offline.CheckExport}. It works also when the audit cannot be written; the file then says so (R4).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditExport {

    @Inject
    AuditRows rows;

    @Inject
    Signatures signatures;

    @Inject
    TolerantTrail audit;

    @Inject
    BusinessClock clock;

    /**
     * Writes every entry of the range, stream by stream and without a gap in a stream: from the first to the last entry of
     * the stream that lies in the range.
     *
     * @param out is written page by page and neither buffered nor closed
     * @return how many entries were written
     */
    @Permitted(Right.AUDIT_READ)
    public long write(Actor actor, AuditRange range, OutputStream out) throws IOException {
        String subject = "range:" + text(range.from()) + ".." + text(range.until());
        boolean recorded = audit.attempted(actor, AuditEvent.AUDIT_EXPORTED, subject, "");
        Map<String, String> header = new LinkedHashMap<>();
        header.put("from", text(range.from()));
        header.put("until", text(range.until()));
        header.put("at", clock.instant().toString());
        header.put("actor", actor.login());
        header.put("recorded", Boolean.toString(recorded));
        SignedLines lines = new SignedLines(out, signatures.suite(), Formats.AUDIT, header);
        long entries = 0;
        for (AuditRows.Segment segment : rows.segments(range)) {
            entries += write(segment, lines);
        }
        lines.end(signatures::sign, signatures::publicKey);
        audit.taken(actor, AuditEvent.AUDIT_EXPORTED, subject, "entries:" + entries);
        return entries;
    }

    private long write(AuditRows.Segment segment, SignedLines lines) throws IOException {
        long entries = 0;
        List<AuditEntry> page = rows.from(segment.stream(), segment.first());
        while (!page.isEmpty()) {
            long after = segment.last();
            for (AuditEntry entry : page) {
                after = entry.fact().seq();
                if (after <= segment.last()) {
                    lines.line(EntryLine.write(entry.fact(), entry.hash(), entry.mac(), entry.macKey()));
                    entries++;
                }
            }
            page = after < segment.last() ? rows.page(segment.stream(), after) : List.of();
        }
        return entries;
    }

    private static String text(Object instant) {
        return instant == null ? "-" : instant.toString();
    }
}
