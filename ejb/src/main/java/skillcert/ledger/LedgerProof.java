package skillcert.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What one proof of all ledgers found (I2, I6).
 *
 * @param id its number in the history; 0 if it could not be recorded
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param actor login of who asked, {@code system} for the nightly one
 * @param bodies ledgers that were read
 * @param certificates certificates that were counted
 * @param entries entries that were read
 * @param findings how many things are wrong
 * @param first the first of them, at most {@link ContinuityProof#SHOWN}
 */
public record LedgerProof(
        long id,
        Instant startedAt,
        Instant endedAt,
        String actor,
        int bodies,
        long certificates,
        long entries,
        long findings,
        List<ContinuityProof.Finding> first)
        implements Serializable {

    public LedgerProof {
        first = List.copyOf(first);
    }

    /** Whether nothing is wrong. */
    public boolean whole() {
        return findings == 0;
    }

    /** Whether it stands in the history; if not, nothing could be written when it ended. */
    public boolean recorded() {
        return id > 0;
    }

    /** The same with its number in the history. */
    public LedgerProof as(long number) {
        return new LedgerProof(number, startedAt, endedAt, actor, bodies, certificates, entries, findings, first);
    }
}
