package skillcert.audit;

import java.util.List;

/**
 * What the verification of a stream found.
 *
 * @param stream which
 * @param entries how many were read
 * @param findings how many things are wrong
 * @param first the first of them, at most {@link #SHOWN}
 */
public record AuditReport(String stream, long entries, long findings, List<AuditFinding> first) {

    /** How many findings are named; one broken stream may have millions. */
    public static final int SHOWN = 100;

    public AuditReport {
        first = List.copyOf(first);
    }

    /** Whether nothing is wrong. */
    public boolean whole() {
        return findings == 0;
    }
}
