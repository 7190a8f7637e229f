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
import skillcert.filing.FilingRow;
import skillcert.filing.FilingState;
import skillcert.filing.entity.Filing;
import skillcert.identity.Territory;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** Keeps applications. */
@Dependent
public class FilingRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** For the container. */
    public FilingRepository() {}

    /** @param em of the caller, outside a container */
    public FilingRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Writes an application, unless one with its key is there (I9) or its unit has one that waits or was approved. Of two at
     * the same moment the second waits for the first; a plain insert would doom its transaction. What is found by the key
     * afterwards has an empty range exactly if it was written here, and is nothing if the unit has another application.
     */
    public void addUnlessThere(Filing filing) {
        FilingForm form = filing.form();
        // what gives way to it must be written first: a unit has one open application
        em.flush();
        em.createNativeQuery("insert ignore into filing (unit_code, name, organisation_code, place, address, site_name,"
                        + " site_address, valid_until, state, entered_by, entered_at, request_key, version)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0)")
                .setParameter(1, form.unitCode())
                .setParameter(2, form.name())
                .setParameter(3, form.organisationCode())
                .setParameter(4, form.place())
                .setParameter(5, form.address())
                .setParameter(6, form.siteName())
                .setParameter(7, form.siteAddress())
                .setParameter(8, form.validUntil())
                .setParameter(9, FilingState.ENTERED.name())
                .setParameter(10, filing.enteredBy())
                .setParameter(11, filing.row().enteredAt())
                .setParameter(12, filing.requestKey())
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

    /** The units that have an application that waits or was approved. */
    public Set<String> unitsWithFiling() {
        return Set.copyOf(
                em.createQuery("select distinct f.unitCode from Filing f where f.state not in :over", String.class)
                        .setParameter("over", List.of(FilingState.REFUSED, FilingState.REPLACED))
                        .getResultList());
    }

    /**
     * A page of applications, the newest first. Columns: id, unit, name, place, state, validUntil, entered (sort only).
     *
     * @param territory what the actor may know of
     */
    public ListPage<FilingRow> list(Territory territory, ListQuery query) {
        KeysetQuery list = KeysetQuery.from("Filing f")
                .select("f.id, f.unitCode, f.name, f.place, f.state, f.validUntil, f.enteredAt")
                .id("f.id", Long.class)
                .equal("id", "f.id", Long.class)
                .prefix("unit", "f.unitCode")
                .contains("name", "f.name")
                .equal("place", "f.place", String.class)
                .equal("state", "f.state", FilingState.class)
                .equal("validUntil", "f.validUntil", LocalDate.class)
                .sort("entered", "f.enteredAt", Instant.class)
                .order("id", true);
        return territory.limit(list, "f.unitCode", "f.place").page(em, query, FilingRepository::row);
    }

    private static FilingRow row(Object[] cells) {
        return new FilingRow(
                (Long) cells[0],
                (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                (FilingState) cells[4],
                (LocalDate) cells[5],
                (Instant) cells[6]);
    }
}
