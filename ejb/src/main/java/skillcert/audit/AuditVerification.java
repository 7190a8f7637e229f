package skillcert.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What one verification of everything found.
 *
 * @param id its number in the history; 0 if it could not be recorded
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param actor login of who asked, {@code system} for the nightly one
 * @param streams streams of the audit that were read
 * @param entries entries that were read
 * @param headFiles files of exported heads that were compared
 * @param findings how many things are wrong
 * @param first the first of them, at most {@link AuditReport#SHOWN}
 */
public record AuditVerification(
        long id,
        Instant startedAt,
        Instant endedAt,
        String actor,
        int streams,
        long entries,
        int headFiles,
        long findings,
        List<AuditFinding> first)
        implements Serializable {

    public AuditVerification {
        first = List.copyOf(first);
    }

    /** Whether nothing is wrong. */
    public boolean whole() {
        return findings == 0;
    }

    /** Whether it stands in the history; if not, the audit could not be written when it ended. */
    public boolean recorded() {
        return id > 0;
    }

    /** The same with its number in the history. */
    public AuditVerification as(long number) {
        return new AuditVerification(number, startedAt, endedAt, actor, streams, entries, headFiles, findings, first);
    }
}
