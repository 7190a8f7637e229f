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
 * @param requestedAt when its round was submitted
 * @param dueOn last day to decide, or to correct what was returned
 * @param overdue how many days that is past; 0 when it is not, or when nobody waits for anything
 * @param state where it stands
 * @param round how often it was submitted
 * @param holder who has claimed it, or null
 * @param bulk whether it can be approved together with others
 */
public record WorkItem(
        long id,
        String kind,
        String subject,
        String title,
        Person requestedBy,
        Instant requestedAt,
        LocalDate dueOn,
        long overdue,
        ApprovalState state,
        int round,
        Person holder,
        boolean bulk)
        implements Serializable {}
