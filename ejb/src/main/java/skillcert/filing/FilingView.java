package skillcert.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import skillcert.approval.TimelineEntry;
import skillcert.identity.Person;

/**
 * An application in full.
 *
 * @param row as in the list
 * @param placeName name of the determining department by table 5
 * @param form what was applied for, telephone numbers masked
 * @param range the same range with the words of the catalogue, in its order
 * @param enteredBy who entered it
 * @param decidedBy who decided it, or took it back; null while it waits
 * @param decidedAt when that was, or null
 * @param noticeFrom first day of its public notice, or null
 * @param noticeUntil last day of its public notice, or null
 * @param timeline what happened to it, in all rounds of its request
 */
public record FilingView(
        FilingRow row,
        String placeName,
        FilingForm form,
        List<RangeRow> range,
        Person enteredBy,
        Person decidedBy,
        Instant decidedAt,
        LocalDate noticeFrom,
        LocalDate noticeUntil,
        List<TimelineEntry> timeline)
        implements Serializable {

    public FilingView {
        range = List.copyOf(range);
        timeline = List.copyOf(timeline);
    }

    /** What has become of it, in one word: its state, or WITHDRAWN when who entered it took it back. */
    public String outcome() {
        return enteredBy.equals(decidedBy) ? "WITHDRAWN" : row.state().name();
    }

    /**
     * A line of the range.
     *
     * @param occupationRowId number of the row in the catalogue
     * @param occupationCode code of the occupation
     * @param occupation its name
     * @param workType direction or work type; '' if none
     * @param level code by table 7
     * @param levelText as it is printed
     * @param site name of the site
     * @param fee what its assessment costs; null in applications from before fees were stated
     */
    public record RangeRow(
            int occupationRowId,
            String occupationCode,
            String occupation,
            String workType,
            String level,
            String levelText,
            String site,
            FeeLine fee)
            implements Serializable {}
}
