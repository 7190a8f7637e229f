package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of a year.
 *
 * @param year four digits
 * @param citation the notice that arranges it; empty when it is not known, and then the week alone counts
 * @param days the days that are not what their day of the week says
 */
public record CalendarView(int year, String citation, List<Day> days) implements Serializable {

    public CalendarView {
        days = List.copyOf(days);
    }

    /** Whether the arrangement is known. */
    public boolean known() {
        return !citation.isEmpty();
    }

    /**
     * A holiday on a weekday, or a Saturday or Sunday that is worked.
     *
     * @param date the day
     * @param working whether it is worked
     * @param reason which holiday it belongs to
     */
    public record Day(LocalDate date, boolean working, String reason) implements Serializable {}
}
