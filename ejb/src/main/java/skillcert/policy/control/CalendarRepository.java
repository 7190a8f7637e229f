package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.policy.entity.AmendedDay;
import skillcert.policy.entity.CalendarAmendment;
import skillcert.policy.entity.CalendarDay;
import skillcert.policy.entity.CalendarYear;

/** Reads and keeps the working-day calendar. */
@ApplicationScoped
public class CalendarRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** The years whose arrangement is known, rising. */
    public List<CalendarYear> years() {
        return em.createQuery("select y from CalendarYear y order by y.yearNo", CalendarYear.class)
                .getResultList();
    }

    /** The arrangement of a year, if it is known. */
    public Optional<CalendarYear> findYear(int year) {
        return Optional.ofNullable(em.find(CalendarYear.class, year));
    }

    /** The days of a year that are not what their day of the week says, as first arranged, rising. */
    public List<CalendarDay> days(int year) {
        return em.createQuery(
                        "select d from CalendarDay d where d.date between :first and :last order by d.date",
                        CalendarDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    /** The amendments of a year, the first one first. */
    public List<CalendarAmendment> amendments(int year) {
        return em.createQuery(
                        "select a from CalendarAmendment a where a.key.yearNo = :year order by a.key.amendmentNo",
                        CalendarAmendment.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** The days that the amendments of a year arrange, by amendment and day. */
    public List<AmendedDay> amendedDays(int year) {
        return em.createQuery(
                        "select d from AmendedDay d where d.key.yearNo = :year order by d.key.amendmentNo, d.key.date",
                        AmendedDay.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** Keeps the arrangement of a year. */
    public void add(CalendarYear year, List<CalendarDay> days) {
        em.persist(year);
        days.forEach(em::persist);
    }

    /** Keeps an amendment; of two of one number at once the database lets one stand. */
    public void add(CalendarAmendment amendment, List<CalendarDay> days) {
        em.persist(amendment);
        em.flush();
        days.forEach(day -> em.persist(new AmendedDay(amendment.key(), day)));
    }

    /**
     * The calendar from a day on, its exceptions read by two queries (a few dozen: notices are made for one year). Of a day
     * that was amended the latest row counts.
     */
    public WorkingCalendar calendarFrom(LocalDate day) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        em.createQuery("select d from CalendarDay d where d.date >= :day", CalendarDay.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(each -> exceptions.put(each.date(), each.working()));
        em.createQuery(
                        "select d from AmendedDay d where d.key.date >= :day order by d.key.amendmentNo",
                        AmendedDay.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(each -> exceptions.put(each.date(), each.working()));
        return new WorkingCalendar(exceptions);
    }
}
