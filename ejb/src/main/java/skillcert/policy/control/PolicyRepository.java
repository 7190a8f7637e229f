package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import skillcert.policy.entity.CalendarDay;
import skillcert.policy.entity.CalendarYear;
import skillcert.policy.entity.ClockShift;
import skillcert.policy.entity.Parameter;
import skillcert.policy.entity.ParameterDefinition;

/** Reads and keeps parameters and the calendar. */
@ApplicationScoped
public class PolicyRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** The setting in force on a day: the latest that begins on it or before. */
    public Optional<Parameter> findInForce(String name, LocalDate on) {
        return em.createQuery(
                        "select p from Parameter p where p.name = :name and p.validFrom <= :day"
                                + " order by p.validFrom desc",
                        Parameter.class)
                .setParameter("name", name)
                .setParameter("day", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All settings of all parameters, by name, the newest first. */
    public List<Parameter> settings() {
        return em.createQuery("select p from Parameter p order by p.name, p.validFrom desc", Parameter.class)
                .getResultList();
    }

    /** What parameters there are, by name. */
    public List<ParameterDefinition> definitions() {
        return em.createQuery("select d from ParameterDefinition d order by d.name", ParameterDefinition.class)
                .getResultList();
    }

    /** What kind of parameter this is, if there is one. */
    public Optional<ParameterDefinition> findDefinition(String name) {
        return Optional.ofNullable(em.find(ParameterDefinition.class, name));
    }

    /** The setting that begins on just this day. */
    public Optional<Parameter> findSetting(String name, LocalDate validFrom) {
        return Optional.ofNullable(em.find(Parameter.class, new Parameter.Key(name, validFrom)));
    }

    /** Keeps a new setting. */
    public void add(Parameter parameter) {
        em.persist(parameter);
    }

    /** How far the clock of the demonstration runs ahead. */
    public ClockShift clock() {
        return em.find(ClockShift.class, ClockShift.ID);
    }

    /** The same, locked until the transaction ends. */
    public ClockShift lockClock() {
        return em.find(ClockShift.class, ClockShift.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The years whose arrangement is known, rising. */
    public List<CalendarYear> years() {
        return em.createQuery("select y from CalendarYear y order by y.yearNo", CalendarYear.class)
                .getResultList();
    }

    /** The arrangement of a year, if it is known. */
    public Optional<CalendarYear> findYear(int year) {
        return Optional.ofNullable(em.find(CalendarYear.class, year));
    }

    /** The days of a year that are not what their day of the week says, rising. */
    public List<CalendarDay> days(int year) {
        return em.createQuery(
                        "select d from CalendarDay d where d.date between :first and :last order by d.date",
                        CalendarDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    /** Keeps the arrangement of a year. */
    public void add(CalendarYear year, List<CalendarDay> days) {
        em.persist(year);
        days.forEach(em::persist);
    }

    /** The calendar from a day on, its exceptions read by one query (a few dozen: notices are made for one year). */
    public WorkingCalendar calendarFrom(LocalDate day) {
        return new WorkingCalendar(em.createQuery("select d from CalendarDay d where d.date >= :day", CalendarDay.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(CalendarDay::date, CalendarDay::working)));
    }
}
