package skillcert.approval;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import skillcert.identity.Person;

/**
 * A request as a row of a work queue.
 *
 * @param id its number
 * @param kind kind of command, for example {@code FILING}; the label is the text of the key {@code approval.KIND}
 * @param subject identifier of what it is about, in its capability
 * @param title one line for people
 * @param requestedBy the requester
 * @param requestedAt when
 * @param dueOn last day to decide, or null
 * @param state where it stands
 */
public record WorkItem(
        long id,
        String kind,
        String subject,
        String title,
        Person requestedBy,
        Instant requestedAt,
        LocalDate dueOn,
        ApprovalState state)
        implements Serializable {

    /** As it is stored, with the requester's login alone. */
    public WorkItem(
            long id,
            String kind,
            String subject,
            String title,
            String requestedBy,
            Instant requestedAt,
            LocalDate dueOn,
            ApprovalState state) {
        this(id, kind, subject, title, new Person(requestedBy, requestedBy, ""), requestedAt, dueOn, state);
    }

    /** The same with the requester's name and unit. */
    public WorkItem by(Person requester) {
        return new WorkItem(id, kind, subject, title, requester, requestedAt, dueOn, state);
    }
}
