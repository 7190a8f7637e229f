package skillcert.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillcert.approval.TimelineEntry;

/**
 * One batch.
 *
 * @param id batch
 * @param title its name
 * @param bodyId the body
 * @param unitCode unit of the body
 * @param occupation as in the catalogue
 * @param workType '' where there is none
 * @param level level code
 * @param levelText as printed
 * @param examOn day of the exam
 * @param state where it stands
 * @param counts how far the preparation is
 * @param list the list submitted last, if any
 * @param timeline what happened to it and to its lists
 */
public record BatchView(
        long id,
        String title,
        long bodyId,
        String unitCode,
        String occupation,
        String workType,
        String level,
        String levelText,
        LocalDate examOn,
        BatchState state,
        Counts counts,
        SubmittedList list,
        List<TimelineEntry> timeline)
        implements Serializable {

    public BatchView {
        timeline = List.copyOf(timeline);
    }

    /** The list submitted last. */
    public Optional<SubmittedList> findList() {
        return Optional.ofNullable(list);
    }

    /**
     * How far the preparation is.
     *
     * @param candidates all
     * @param withPhoto those with a photo
     * @param withScores those with both scores
     * @param passed those whose both scores reach the pass mark
     */
    public record Counts(long candidates, long withPhoto, long withScores, long passed) implements Serializable {}

    /**
     * A list on public notice or behind it.
     *
     * @param listId the list
     * @param rows how many passed
     * @param noticeFrom first day of the notice
     * @param noticeUntil last day of the notice
     * @param approved whether a second person has approved it
     */
    public record SubmittedList(long listId, int rows, LocalDate noticeFrom, LocalDate noticeUntil, boolean approved)
            implements Serializable {}
}
