package skillcert.approval;

import java.io.Serializable;
import java.util.List;

/**
 * A request with the command to be decided.
 *
 * @param item what it is about
 * @param command the command as it will be executed
 * @param commandHash hash of what is shown here; the page gives it back with the decision
 * @param acts what the actor may do now as one who decides
 * @param askings what the actor may do now as one who asks
 * @param timeline what happened and what comes
 */
public record ApprovalView(
        WorkItem item, String command, String commandHash, Acts acts, Askings askings, List<TimelineEntry> timeline)
        implements Serializable {

    public ApprovalView {
        timeline = List.copyOf(timeline);
    }

    /**
     * What somebody may do with a request that others asked for.
     *
     * @param decidable approve or refuse it
     * @param returnable return it for correction
     * @param claimable claim it
     * @param releasable give a claim up
     * @param takeable take it over from who has claimed it
     */
    public record Acts(boolean decidable, boolean returnable, boolean claimable, boolean releasable, boolean takeable)
            implements Serializable {}

    /**
     * What somebody may do with a request as its requester or in their place.
     *
     * @param correctable correct it and submit it anew
     * @param withdrawable take it back; of another's request only with a reason
     * @param own whether the actor is its requester
     */
    public record Askings(boolean correctable, boolean withdrawable, boolean own) implements Serializable {}

    /** Whether the actor who asked may decide it now. */
    public boolean decidable() {
        return acts.decidable();
    }
}
