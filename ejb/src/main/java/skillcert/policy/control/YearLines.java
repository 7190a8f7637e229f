package skillcert.policy.control;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import skillcert.policy.CalendarForm;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;
import skillcert.policy.entity.CalendarDay;

/**
 * Reads the arrangement of a year, a line a day. A day off that is a Saturday or Sunday anyway is understood and makes no
 * exception; a day worked instead must be one, or the line is a slip. An amendment may say anything of any day that is
 * still to come: it takes a holiday back, or gives a Saturday back.
 */
public final class YearLines {

    private static final int FIRST = 2000;
    private static final int LAST = 2099;
    private static final int LONGEST = 55;

    private YearLines() {}

    /**
     * @param document code that the days shall cite
     * @return the exceptions, at least one
     * @throws PolicyRefusedException POLICY_YEAR_LINE naming the line
     */
    public static List<CalendarDay> read(CalendarForm form, String document) {
        List<CalendarDay> days = lines(form, document, false).stream()
                .filter(day -> day.working() || !weekend(day.date()))
                .toList();
        return requireSome(form, days);
    }

    /**
     * @param document code that the days shall cite
     * @param today the last day that can no longer be changed
     * @return every day that a line names, at least one
     * @throws PolicyRefusedException POLICY_YEAR_LINE naming the line; POLICY_YEAR_DAY_PAST naming the day
     */
    public static List<CalendarDay> readAmendment(CalendarForm form, String document, LocalDate today) {
        List<CalendarDay> days = lines(form, document, true);
        days.stream().filter(day -> !day.date().isAfter(today)).findFirst().ifPresent(past -> {
            throw new PolicyRefusedException(PolicyError.POLICY_YEAR_DAY_PAST, form.year(), past.date(), today);
        });
        return requireSome(form, days);
    }

    private static List<CalendarDay> requireSome(CalendarForm form, List<CalendarDay> days) {
        if (days.isEmpty() || form.year() < FIRST || form.year() > LAST) {
            throw new PolicyRefusedException(PolicyError.POLICY_YEAR_LINE, form.year(), 0);
        }
        return days;
    }

    private static List<CalendarDay> lines(CalendarForm form, String document, boolean amending) {
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        int number = 0;
        for (String line : (form.lines() == null ? "" : form.lines()).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                CalendarDay day = day(form.year(), line.strip(), document, amending);
                if (day == null || !seen.add(day.date())) {
                    throw new PolicyRefusedException(PolicyError.POLICY_YEAR_LINE, form.year(), number);
                }
                days.add(day);
            }
        }
        return days;
    }

    private static CalendarDay day(int year, String line, String document, boolean amending) {
        String[] cells = line.split("[,，]", -1);
        if (cells.length != 3
                || !cells[1].strip().matches("[休班]")
                || !cells[2].strip().matches("[\\p{IsHan}、]{1,20}")) {
            return null;
        }
        boolean working = cells[1].strip().equals("班");
        try {
            LocalDate date = LocalDate.parse(cells[0].strip());
            boolean fits =
                    date.getYear() == year && (amending || !working || weekend(date)) && cells[2].length() <= LONGEST;
            return fits ? new CalendarDay(date, working, cells[2].strip(), document) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
