package skillcert.filing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingRow;
import skillcert.filing.FilingState;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingStatement;
import skillcert.identity.Territory;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** Keeps applications. */
@Dependent
public class FilingRepository {

    private static final List<FilingState> UNDER_WAY =
            List.of(FilingState.ENTERED, FilingState.RETURNED, FilingState.NOTICE);

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** For the container. */
    public FilingRepository() {}

    /** @param em of the caller, outside a container */
    public FilingRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Writes the row of an application, unless one with its key is there (I9) or its unit has one under way. Of two at the
     * same moment the second waits for the first; a plain insert would doom its transaction. What is found by the key
     * afterwards has a bare statement exactly if it was written here, and is nothing if the unit has another application.
     *
     * @param form in its normal form, without fault
     * @param bodyId the body that it is about, or null
     * @param corrects the application that was returned and gives way to it, or null
     */
    public void addUnlessThere(
            Actor actor, FilingForm form, Long bodyId, Long corrects, Instant at, IdempotencyKey key) {
        // what gives way to it must be written first: a unit has one application under way
        em.flush();
        em.createNativeQuery("insert ignore into filing (unit_code, kind, body_id, name, organisation_code,"
                        + " legal_representative, place, address, valid_until, candidates, content_hash, state,"
                        + " entered_by, entered_unit, entered_at, request_key, corrects, version)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 0)")
                .setParameter(1, form.unitCode())
                .setParameter(2, form.kind().name())
                .setParameter(3, bodyId)
                .setParameter(4, form.name())
                .setParameter(5, form.organisationCode())
                .setParameter(6, form.legalRepresentative())
                .setParameter(7, form.place())
                .setParameter(8, form.address())
                .setParameter(9, form.validUntil())
                .setParameter(10, FilingStatement.textOf(form.candidates()))
                .setParameter(11, FilingDigest.of(form))
                .setParameter(12, FilingState.ENTERED.name())
                .setParameter(13, actor.login())
                .setParameter(14, actor.unit())
                .setParameter(15, at)
                .setParameter(16, key.value())
                .setParameter(17, corrects)
                .executeUpdate();
    }

    /** The application that was entered with this key. */
    public Optional<Filing> find(String requestKey) {
        return em.createQuery("select f from Filing f where f.requestKey = :key", Filing.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** The application of this number. */
    public Optional<Filing> find(long id) {
        return Optional.ofNullable(em.find(Filing.class, id));
    }

    /** The application of this number, locked until it is decided. */
    public Optional<Filing> lock(long id) {
        return Optional.ofNullable(em.find(Filing.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What an application says. */
    public FilingStatement statement(long id) {
        return em.find(FilingStatement.class, id);
    }

    /** Writes what was changed so far. */
    public void flush() {
        em.flush();
    }

    /** The units that have an application under way. */
    public Set<String> unitsUnderWay() {
        return Set.copyOf(
                em.createQuery("select distinct f.unitCode from Filing f where f.state in :states", String.class)
                        .setParameter("states", UNDER_WAY)
                        .getResultList());
    }

    /** The application of a unit that is under way. */
    public Optional<Filing> findUnderWay(String unitCode) {
        return em.createQuery("select f from Filing f where f.unitCode = :unit and f.state in :states", Filing.class)
                .setParameter("unit", unitCode)
                .setParameter("states", UNDER_WAY)
                .getResultStream()
                .findFirst();
    }

    /**
     * A page of applications, the newest first. Columns: id, kind, unit, name, place, state, validUntil, entered (sort only).
     *
     * @param territory what the actor may know of
     */
    public ListPage<FilingRow> list(Territory territory, ListQuery query) {
        KeysetQuery list = KeysetQuery.from("Filing f")
                .select("f.id, f.kind, f.unitCode, f.name, f.place, f.state, f.validUntil, f.enteredAt")
                .id("f.id", Long.class)
                .equal("id", "f.id", Long.class)
                .equal("kind", "f.kind", FilingKind.class)
                .prefix("unit", "f.unitCode")
                .contains("name", "f.name")
                .equal("place", "f.place", String.class)
                .equal("state", "f.state", FilingState.class)
                .equal("validUntil", "f.validUntil", LocalDate.class)
                .sort("entered", "f.enteredAt", Instant.class)
                .order("id", true);
        return territory.limit(list, "f.unitCode", "f.place").page(em, query, FilingRepository::row);
    }

    /** The applications on public notice on a day, with those whose notice has ended and whose code is not given. */
    public List<Filing> onNotice() {
        return em.createQuery("select f from Filing f where f.state = :state order by f.id", Filing.class)
                .setParameter("state", FilingState.NOTICE)
                .getResultList();
    }

    private static FilingRow row(Object[] cells) {
        return new FilingRow(
                (Long) cells[0],
                (FilingKind) cells[1],
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                (FilingState) cells[5],
                (LocalDate) cells[6],
                (Instant) cells[7]);
    }
}
