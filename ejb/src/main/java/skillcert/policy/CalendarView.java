package skillcert.policy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of a year.
 *
 * @param year four digits
 * @param citation the notice that arranges it; empty when it is not known, and then the week alone counts
 * @param days the days that some notice arranges, each as it counts now
 * @param amendments what changed it after it was taken in, the first one first
 */
public record CalendarView(int year, String citation, List<Day> days, List<Amendment> amendments)
        implements Serializable {

    public CalendarView {
        days = List.copyOf(days);
        amendments = List.copyOf(amendments);
    }

    /** Whether the arrangement is known. */
    public boolean known() {
        return !citation.isEmpty();
    }

    /**
     * A holiday on a weekday, or a Saturday or Sunday that is worked; or a day that an amendment gave back to its week.
     *
     * @param date the day
     * @param working whether it is worked
     * @param reason which holiday it belongs to
     */
    public record Day(LocalDate date, boolean working, String reason) implements Serializable {}

    /**
     * An amendment, and what it said of its days when it was agreed to.
     *
     * @param no from 1
     * @param citation the notice it rests on
     * @param proposedBy login
     * @param agreedBy login
     * @param agreedAt when
     * @param days what it changed
     */
    public record Amendment(
            int no, String citation, String proposedBy, String agreedBy, Instant agreedAt, List<Day> days)
            implements Serializable {

        public Amendment {
            days = List.copyOf(days);
        }
    }
}
