package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import skillcert.policy.control.CalendarRepository;
import skillcert.policy.control.WorkingCalendar;

/** The door for the working-day calendar: weekends, holidays and the Saturdays and Sundays worked instead (调休). */
@Stateless
public class WorkingDays {

    @Inject
    private CalendarRepository calendar;

    /** Whether the day is worked. */
    public boolean isWorking(LocalDate day) {
        return calendar.calendarFrom(day).isWorking(day);
    }

    /**
     * The n-th working day after a day; that day itself is not counted.
     *
     * @param workingDays n, at least 1
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        return calendar.calendarFrom(from).plus(from, workingDays);
    }

    /** How many working days lie behind a day up to another one; the first one is not counted, the last one is. */
    public int between(LocalDate from, LocalDate until) {
        WorkingCalendar days = calendar.calendarFrom(from);
        return (int) from.plusDays(1)
                .datesUntil(until.isBefore(from) ? from.plusDays(1) : until.plusDays(1))
                .filter(days::isWorking)
                .count();
    }
}
