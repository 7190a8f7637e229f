package skillcert.audit.control;

import java.util.ArrayList;
import java.util.List;
import skillcert.audit.AuditFinding;
import skillcert.audit.AuditReport;

/** Collects what is wrong: all of it counted, the first ones named, so that a broken database fills no memory. */
public final class Findings {

    private final List<AuditFinding> first = new ArrayList<>();
    private long count;

    /** Adds one. */
    public void add(AuditFinding finding) {
        count++;
        if (first.size() < AuditReport.SHOWN) {
            first.add(finding);
        }
    }

    /** Adds what is wrong with a stream. */
    void add(AuditReport report) {
        report.first().forEach(this::add);
        count += report.findings() - report.first().size();
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first of them. */
    public List<AuditFinding> first() {
        return List.copyOf(first);
    }
}
