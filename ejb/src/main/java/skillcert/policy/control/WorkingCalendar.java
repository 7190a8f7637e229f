package skillcert.policy.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts working days: Monday to Friday, but for the exceptions that the State Council's notice of the year arranges. For
 * a year whose notice is not out yet it counts by the week alone.
 *
 * @param exceptions day to whether it is worked
 */
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions) {

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    /** Whether the day is worked. */
    public boolean isWorking(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : exception;
    }

    /**
     * The n-th working day after a day; that day itself is not counted.
     *
     * @param workingDays n, at least 1
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("at least one working day, not " + workingDays);
        }
        LocalDate day = from;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                counted++;
            }
        }
        return day;
    }
}
