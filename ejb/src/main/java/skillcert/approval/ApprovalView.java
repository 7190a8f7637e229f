package skillcert.approval;

import java.io.Serializable;
import java.util.List;

/**
 * A request with the command to be decided.
 *
 * @param item what it is about
 * @param command the command as it will be executed
 * @param commandHash hash of what is shown here; the page gives it back with the decision
 * @param acts what the actor who asked may do now
 * @param timeline what happened and what comes
 */
public record ApprovalView(WorkItem item, String command, String commandHash, Acts acts, List<TimelineEntry> timeline)
        implements Serializable {

    public ApprovalView {
        timeline = List.copyOf(timeline);
    }

    /**
     * What somebody may do with a request.
     *
     * @param decidable approve or refuse it
     * @param returnable return it for correction
     * @param withdrawable take it back
     * @param claimable claim it
     * @param releasable give a claim up
     */
    public record Acts(
            boolean decidable, boolean returnable, boolean withdrawable, boolean claimable, boolean releasable)
            implements Serializable {}

    /** Whether the actor who asked may decide it now. */
    public boolean decidable() {
        return acts.decidable();
    }
}
