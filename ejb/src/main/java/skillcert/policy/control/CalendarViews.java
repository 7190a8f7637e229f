package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import skillcert.policy.CalendarView;
import skillcert.policy.CalendarView.Amendment;
import skillcert.policy.CalendarView.Day;
import skillcert.policy.entity.AmendedDay;
import skillcert.policy.entity.CalendarAmendment;

/** Shows the calendar of a year: each day as it counts now, and what amended it. */
@ApplicationScoped
public class CalendarViews {

    @Inject
    private CalendarRepository calendar;

    @Inject
    private DocumentRepository documents;

    /** The calendar of a year, also of one whose arrangement is not known. */
    public CalendarView of(int year) {
        Map<LocalDate, Day> days = new TreeMap<>();
        calendar.days(year).forEach(day -> days.put(day.date(), new Day(day.date(), day.working(), day.reason())));
        List<AmendedDay> amended = calendar.amendedDays(year);
        amended.forEach(day -> days.put(day.date(), shown(day)));
        List<Amendment> amendments = new ArrayList<>();
        for (CalendarAmendment each : calendar.amendments(year)) {
            amendments.add(new Amendment(
                    each.key().amendmentNo(),
                    citation(each.document()),
                    each.proposedBy(),
                    each.agreedBy(),
                    each.agreedAt(),
                    amended.stream()
                            .filter(day -> day.amendmentNo() == each.key().amendmentNo())
                            .map(CalendarViews::shown)
                            .toList()));
        }
        String citation =
                calendar.findYear(year).map(known -> citation(known.document())).orElse("");
        return new CalendarView(year, citation, List.copyOf(days.values()), amendments);
    }

    private String citation(String document) {
        return documents.require(document).citation("");
    }

    private static Day shown(AmendedDay day) {
        return new Day(day.date(), day.working(), day.reason());
    }
}
