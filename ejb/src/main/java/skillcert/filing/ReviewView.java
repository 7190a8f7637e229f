package skillcert.filing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import skillcert.identity.Person;

/**
 * The review of an application and of those that it corrects.
 *
 * @param remarks the remarks, the oldest first
 * @param visits the visits on site, the oldest first
 * @param mayReview whether the actor may add to it now
 */
public record ReviewView(List<RemarkRow> remarks, List<VisitRow> visits, boolean mayReview) implements Serializable {

    public ReviewView {
        remarks = List.copyOf(remarks);
        visits = List.copyOf(visits);
    }

    /** How many remarks are open. */
    public long open() {
        return remarks.stream().filter(remark -> remark.settledBy() == null).count();
    }

    /**
     * A remark.
     *
     * @param filingId the application that it was made on
     * @param no its number there
     * @param part what it is about
     * @param content what was found
     * @param remarkedBy the reviewer
     * @param remarkedAt when
     * @param settledBy who settled it; null while it is open
     * @param settledAt when, or null
     */
    public record RemarkRow(
            long filingId,
            int no,
            FilingPart part,
            String content,
            Person remarkedBy,
            Instant remarkedAt,
            Person settledBy,
            Instant settledAt)
            implements Serializable {}

    /**
     * A visit.
     *
     * @param form what was recorded
     * @param site name of the site
     * @param recordedBy who recorded it
     * @param recordedAt when
     */
    public record VisitRow(VisitForm form, String site, Person recordedBy, Instant recordedAt)
            implements Serializable {}
}
