package skillcert.approval;

import java.io.Serializable;
import java.util.List;

/**
 * A request with the command to be decided.
 *
 * @param item what it is about
 * @param command the command as it will be executed
 * @param commandHash hash of what is shown here; the page gives it back with the decision
 * @param decidable whether the actor who asked may decide it now
 * @param withdrawable whether the actor who asked may withdraw it now
 * @param decisions what was decided, in time
 */
public record ApprovalView(
        WorkItem item,
        String command,
        String commandHash,
        boolean decidable,
        boolean withdrawable,
        List<Decision> decisions)
        implements Serializable {

    public ApprovalView {
        decisions = List.copyOf(decisions);
    }
}
