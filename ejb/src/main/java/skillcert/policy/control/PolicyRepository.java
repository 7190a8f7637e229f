package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillcert.policy.entity.ClockShift;
import skillcert.policy.entity.Parameter;
import skillcert.policy.entity.ParameterDefinition;
import skillcert.policy.entity.ParameterRevision;
import skillcert.policy.entity.Setting;

/** Reads and keeps parameters, and the clock of the demonstration. */
@ApplicationScoped
public class PolicyRepository {

    /** Settings, each with the latest revision of it or null. */
    private static final String LATEST = "select p, r from Parameter p left join ParameterRevision r"
            + " on r.key.name = p.name and r.key.validFrom = p.validFrom and r.key.revisionNo ="
            + " (select max(x.key.revisionNo) from ParameterRevision x"
            + " where x.key.name = p.name and x.key.validFrom = p.validFrom)";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** The setting in force on a day: the latest that begins on it or before, and was not withdrawn before it began. */
    public Optional<Setting> findInForce(String name, LocalDate on) {
        return em.createQuery(
                        LATEST + " where p.name = :name and p.validFrom <= :day order by p.validFrom desc",
                        Object[].class)
                .setParameter("name", name)
                .setParameter("day", on)
                .getResultStream()
                .map(row -> current((Parameter) row[0], (ParameterRevision) row[1]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the setting that begins on just this day says now; empty when there is none or it was withdrawn. */
    public Optional<Setting> findCurrent(String name, LocalDate validFrom) {
        return em.createQuery(LATEST + " where p.name = :name and p.validFrom = :day", Object[].class)
                .setParameter("name", name)
                .setParameter("day", validFrom)
                .getResultStream()
                .map(row -> current((Parameter) row[0], (ParameterRevision) row[1]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Setting> current(Parameter parameter, ParameterRevision revision) {
        return revision == null
                ? Optional.of(new Setting(parameter.name(), parameter.setting()))
                : revision.setting().map(text -> new Setting(parameter.name(), text));
    }

    /** All that took the place of settings, the newest first. */
    public List<ParameterRevision> revisions() {
        return em.createQuery(
                        "select r from ParameterRevision r order by r.key.name, r.key.validFrom, r.key.revisionNo desc",
                        ParameterRevision.class)
                .getResultList();
    }

    /** Keeps a revision; of two of one number at once the database lets one stand. */
    public void add(ParameterRevision revision) {
        em.persist(revision);
        em.flush();
    }

    /** How many revisions the setting of this day has. */
    public int revisions(String name, LocalDate validFrom) {
        return em.createQuery(
                        "select count(r) from ParameterRevision r where r.key.name = :name and r.key.validFrom = :day",
                        Long.class)
                .setParameter("name", name)
                .setParameter("day", validFrom)
                .getSingleResult()
                .intValue();
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
}
