package skillcert.printing;

import java.io.Serializable;
import java.time.Instant;
import skillcert.identity.Person;

/**
 * One line of the list of print jobs.
 *
 * @param id job
 * @param listId the approved list
 * @param bodyName name of the body that ordered
 * @param sheets how many sheets
 * @param state where it stands
 * @param orderedBy who ordered
 * @param orderedAt instant of the order
 */
public record PrintJobRow(
        long id, long listId, String bodyName, int sheets, PrintJobState state, Person orderedBy, Instant orderedAt)
        implements Serializable {}
