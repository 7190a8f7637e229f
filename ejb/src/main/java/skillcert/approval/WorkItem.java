package skillcert.approval;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request as a row of a work queue.
 *
 * @param id its number
 * @param kind kind of command, for example {@code FILING}; the label is the text of the key {@code approval.KIND}
 * @param subject identifier of what it is about, in its capability
 * @param title one line for people
 * @param requestedBy login of the requester
 * @param requestedByName name of the requester
 * @param requestedAt when
 * @param dueOn last day to decide, or null
 * @param state where it stands
 */
public record WorkItem(
        long id,
        String kind,
        String subject,
        String title,
        String requestedBy,
        String requestedByName,
        Instant requestedAt,
        LocalDate dueOn,
        ApprovalState state)
        implements Serializable {

    /** The same with the requester's name. */
    public WorkItem named(String name) {
        return new WorkItem(id, kind, subject, title, requestedBy, name, requestedAt, dueOn, state);
    }
}
