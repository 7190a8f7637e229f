package skillcert.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a proof of one body's ledger found.
 *
 * @param bodyCode 13 characters
 * @param at instant of the proof
 * @param series one line for each year and level
 * @param entries how many entries of the chain were read
 * @param faults how many things are wrong
 * @param findings the first of them, at most {@link #SHOWN}; empty when the ledger is whole
 */
public record ContinuityProof(
        String bodyCode, Instant at, List<Series> series, long entries, long faults, List<Finding> findings)
        implements Serializable {

    /** How many findings are named; one broken ledger may have a million. */
    public static final int SHOWN = 100;

    public ContinuityProof {
        series = List.copyOf(series);
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean whole() {
        return faults == 0;
    }

    /**
     * The serials of one year and level.
     *
     * @param year of issue
     * @param level level code
     * @param opening approved opening balance
     * @param last the counter
     * @param count certificates there
     */
    public record Series(int year, String level, int opening, int last, int count) implements Serializable {}

    /**
     * One thing that is wrong.
     *
     * @param fault what
     * @param place where: a number, a place in the chain, or a series
     */
    public record Finding(LedgerFault fault, String place) implements Serializable {}
}
