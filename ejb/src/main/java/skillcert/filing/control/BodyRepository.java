package skillcert.filing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import skillcert.filing.BodyRow;
import skillcert.filing.KnownBodies;
import skillcert.filing.Standing;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.BodyStanding;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingVersion;
import skillcert.filing.entity.ScopeItem;
import skillcert.filing.entity.Site;
import skillcert.identity.Territory;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.numbering.BodyCode;

/** Keeps bodies with their standing, versions, sites and range. */
@Dependent
public class BodyRepository {

    /** The version in force on a day is the highest that has begun. */
    private static final String IN_FORCE = "v.key.versionNo = (select max(x.key.versionNo) from FilingVersion x"
            + " where x.key.bodyId = b.id and x.validFrom <= :on)";

    private static final String BODIES =
            "Body b join BodyStanding s on s.bodyId = b.id join FilingVersion v on v.key.bodyId = b.id";
    private static final String ROW =
            "b.id, b.unitCode, b.code, v.name, b.place, s.standing, v.validFrom, v.validUntil";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** For the container. */
    public BodyRepository() {}

    /** @param em of the caller, outside a container */
    public BodyRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Makes the body of an approved application: standing, first version, site and range, all from the same day.
     *
     * @param code just given
     * @param from the day of approval
     */
    public Body add(Filing filing, BodyCode code, LocalDate from) {
        Body body = new Body(filing.form().unitCode(), code);
        em.persist(body);
        em.persist(new BodyStanding(body.id(), from));
        em.persist(new FilingVersion(body.id(), filing, from));
        Site site = new Site(body.id(), filing.form().siteName(), filing.form().siteAddress());
        em.persist(site);
        filing.choices()
                .forEach(choice -> em.persist(new ScopeItem(
                        body.id(), choice, site, from, filing.form().validUntil())));
        em.flush();
        return body;
    }

    /** The body of this number. */
    public Optional<Body> find(long bodyId) {
        return Optional.ofNullable(em.find(Body.class, bodyId));
    }

    /** The body of a unit. */
    public Optional<Body> findOfUnit(String unitCode) {
        return em.createQuery("select b from Body b where b.unitCode = :unit", Body.class)
                .setParameter("unit", unitCode)
                .getResultStream()
                .findFirst();
    }

    /** The body of a code. */
    public Optional<Body> findByCode(String code) {
        return em.createQuery("select b from Body b where b.code = :code", Body.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The bodies of a territory; where it is the whole province, all, and none is read. */
    public KnownBodies known(Territory territory) {
        if (territory.isWhole()) {
            return new KnownBodies(true, Map.of());
        }
        // a few hundred rows at the most: there are about 150 technical schools in the province
        return new KnownBodies(
                false,
                em.createQuery("select b from Body b", Body.class)
                        .getResultStream()
                        .filter(body -> territory.covers(body.unitCode(), body.place()))
                        .collect(Collectors.toMap(Body::id, Body::code)));
    }

    /** The standing of a body, which nobody changes until this transaction ends; others may read it under lock too. */
    public Optional<BodyStanding> lockStanding(long bodyId) {
        Optional<BodyStanding> standing = Optional.ofNullable(em.find(BodyStanding.class, bodyId));
        // read again under the lock: the row may have been read before in this transaction
        standing.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_READ));
        return standing;
    }

    /** The standing of a body, which nobody else may even read under lock until this transaction ends. */
    public void lockStandingAlone(long bodyId) {
        BodyStanding standing = em.find(BodyStanding.class, bodyId);
        if (standing != null) {
            em.refresh(standing, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** The standing of a body. */
    public BodyStanding standing(long bodyId) {
        return em.find(BodyStanding.class, bodyId);
    }

    /** The version in force on a day; the body must have been filed by then. */
    public Optional<FilingVersion> findVersion(long bodyId, LocalDate on) {
        return em.createQuery(
                        "select v from Body b join FilingVersion v on v.key.bodyId = b.id where b.id = :body and "
                                + IN_FORCE,
                        FilingVersion.class)
                .setParameter("body", bodyId)
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }

    /** The whole range of a body with its sites, past lines too; one statement. */
    public List<ScopeItem> scope(long bodyId) {
        return em.createQuery(
                        "select i from ScopeItem i join fetch i.site where i.bodyId = :body"
                                + " order by i.occupationRowId, i.level, i.id",
                        ScopeItem.class)
                .setParameter("body", bodyId)
                .getResultList();
    }

    /** The line of the range that holds on a day; of several sites the first filed. */
    public Optional<ScopeItem> findScope(long bodyId, int occupationRowId, String level, LocalDate on) {
        return em.createQuery(
                        "select i from ScopeItem i join fetch i.site where i.bodyId = :body"
                                + " and i.occupationRowId = :row and i.level = :level"
                                + " and i.validFrom <= :on and i.validUntil >= :on order by i.id",
                        ScopeItem.class)
                .setParameter("body", bodyId)
                .setParameter("row", occupationRowId)
                .setParameter("level", level)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * A page of bodies as they stand on a day, by code. Columns: code, unit, name, place, standing, validUntil.
     *
     * @param territory what the actor may know of
     */
    public ListPage<BodyRow> list(Territory territory, ListQuery query, LocalDate on) {
        KeysetQuery list = KeysetQuery.from(BODIES)
                .select(ROW)
                .where(IN_FORCE, Map.of("on", on))
                .id("b.id", Long.class)
                .prefix("code", "b.code")
                .prefix("unit", "b.unitCode")
                .contains("name", "v.name")
                .equal("place", "b.place", String.class)
                .equal("standing", "s.standing", Standing.class)
                .equal("validUntil", "v.validUntil", LocalDate.class)
                .order("code", false);
        return territory.limit(list, "b.unitCode", "b.place").page(em, query, BodyRepository::row);
    }

    private static BodyRow row(Object[] cells) {
        return new BodyRow(
                (Long) cells[0],
                (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                (Standing) cells[5],
                (LocalDate) cells[6],
                (LocalDate) cells[7]);
    }
}
