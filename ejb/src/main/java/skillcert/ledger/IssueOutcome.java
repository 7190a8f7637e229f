package skillcert.ledger;

import java.io.Serializable;

/**
 * What a run of issuing did.
 *
 * @param listId the approved list
 * @param issued how many certificates this run made; 0 when the whole list was numbered before (I9)
 * @param first first number of this run, or null
 * @param last last number of this run, or null
 */
public record IssueOutcome(long listId, int issued, String first, String last) implements Serializable {

    /** Nothing was left to issue. */
    public static IssueOutcome none(long listId) {
        return new IssueOutcome(listId, 0, null, null);
    }

    /** This run and the next one as one. */
    IssueOutcome plus(IssueOutcome next) {
        if (next.issued == 0) {
            return this;
        }
        return new IssueOutcome(listId, issued + next.issued, first == null ? next.first : first, next.last);
    }
}
