package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import skillcert.policy.entity.CalendarDay;
import skillcert.policy.entity.Parameter;

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

    /** One setting, locked until the transaction ends. */
    public Optional<Parameter> lock(String name, LocalDate validFrom) {
        return Optional.ofNullable(
                em.find(Parameter.class, new Parameter.Key(name, validFrom), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Keeps a new setting. */
    public void add(Parameter parameter) {
        em.persist(parameter);
    }

    /** The calendar from a day on, its exceptions read by one query (a few dozen: notices are made for one year). */
    public WorkingCalendar calendarFrom(LocalDate day) {
        return new WorkingCalendar(em.createQuery("select d from CalendarDay d where d.date >= :day", CalendarDay.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(CalendarDay::date, CalendarDay::working)));
    }
}
