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
import skillcert.filing.entity.FilingVersion;
import skillcert.filing.entity.Lineage;
import skillcert.filing.entity.ScopeItem;
import skillcert.filing.entity.Site;
import skillcert.identity.Territory;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** Keeps bodies with their standing, versions, sites and range. */
@Dependent
public class BodyRepository {

    /** The version in force on a day is the highest that has begun. */
    private static final String IN_FORCE = "v.key.versionNo = (select max(x.key.versionNo) from FilingVersion x"
            + " where x.key.bodyId = b.id and x.validFrom <= :on)";

    private static final String LAST_BEGUN =
            "select max(x.key.versionNo) from FilingVersion x" + " where x.key.bodyId = :body and x.validFrom <= :on";

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

    /** Writes a row of a body: the body itself, its standing, a version, a site, a line of its range, its successor. */
    public void add(Object row) {
        em.persist(row);
    }

    /** The body of this number. */
    public Optional<Body> find(long bodyId) {
        return Optional.ofNullable(em.find(Body.class, bodyId));
    }

    /** The body of a unit that was not cancelled; there is one at most. */
    public Optional<Body> findLive(String unitCode) {
        return em.createQuery(
                        "select b from Body b join BodyStanding s on s.bodyId = b.id"
                                + " where b.unitCode = :unit and s.standing <> :ended",
                        Body.class)
                .setParameter("unit", unitCode)
                .setParameter("ended", Standing.CANCELLED)
                .getResultStream()
                .findFirst();
    }

    /** The body of a unit that counts: the one that was not cancelled, or the one that ended last. */
    public Optional<Body> findOfUnit(String unitCode) {
        return findLive(unitCode)
                .or(() -> em.createQuery("select b from Body b where b.unitCode = :unit order by b.id desc", Body.class)
                        .setParameter("unit", unitCode)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
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
    public BodyStanding lockStandingAlone(long bodyId) {
        BodyStanding standing = em.find(BodyStanding.class, bodyId);
        if (standing != null) {
            em.refresh(standing, LockModeType.PESSIMISTIC_WRITE);
        }
        return standing;
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

    /** The version of this number. */
    public FilingVersion requireVersion(long bodyId, int versionNo) {
        return em.find(FilingVersion.class, new FilingVersion.Key(bodyId, versionNo));
    }

    /** All versions of a body, the first one first. */
    public List<FilingVersion> versions(long bodyId) {
        return em.createQuery(
                        "select v from FilingVersion v where v.key.bodyId = :body order by v.key.versionNo",
                        FilingVersion.class)
                .setParameter("body", bodyId)
                .getResultList();
    }

    /** The range of a body under one of its versions, with its sites; one statement. */
    public List<ScopeItem> scope(long bodyId, int versionNo) {
        return em.createQuery(
                        "select i from ScopeItem i join fetch i.site where i.bodyId = :body and " + under("i")
                                + " order by i.occupationRowId, i.level, i.id",
                        ScopeItem.class)
                .setParameter("body", bodyId)
                .setParameter("version", versionNo)
                .getResultList();
    }

    /** The sites of a body under one of its versions. */
    public List<Site> sites(long bodyId, int versionNo) {
        return em.createQuery(
                        "select s from Site s where s.bodyId = :body and " + under("s") + " order by s.id", Site.class)
                .setParameter("body", bodyId)
                .setParameter("version", versionNo)
                .getResultList();
    }

    private static String under(String row) {
        return row + ".fromVersion <= :version and (" + row + ".untilVersion is null or " + row
                + ".untilVersion > :version)";
    }

    /** The line of the range that holds on a day, under the version in force then; of several sites the first filed. */
    public Optional<ScopeItem> findScope(long bodyId, int occupationRowId, String level, LocalDate on) {
        return em.createQuery(
                        "select i from ScopeItem i join fetch i.site where i.bodyId = :body"
                                + " and i.occupationRowId = :row and i.level = :level"
                                + " and i.validFrom <= :on and i.validUntil >= :on and i.fromVersion <= (" + LAST_BEGUN
                                + ") and (i.untilVersion is null or i.untilVersion > (" + LAST_BEGUN
                                + ")) order by i.id",
                        ScopeItem.class)
                .setParameter("body", bodyId)
                .setParameter("row", occupationRowId)
                .setParameter("level", level)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What became of a body that was merged or moved. */
    public Optional<Lineage> findSuccessor(long bodyId) {
        return Optional.ofNullable(em.find(Lineage.class, bodyId));
    }

    /** The bodies that a body came of. */
    public List<Lineage> parents(long bodyId) {
        return em.createQuery("select l from Lineage l where l.childId = :child order by l.parentId", Lineage.class)
                .setParameter("child", bodyId)
                .getResultList();
    }

    /**
     * A page of bodies as they stand on a day, by code. Columns: code, unit, name, place, standing, validUntil.
     *
     * @param territory what the actor may know of
     */
    public ListPage<BodyRow> list(Territory territory, ListQuery query, LocalDate on) {
        return territory.limit(rows(on), "b.unitCode", "b.place").page(em, query, BodyRepository::row);
    }

    /** A page of all bodies as they stand on a day, by code; same columns. */
    public ListPage<BodyRow> listAll(ListQuery query, LocalDate on) {
        return rows(on).page(em, query, BodyRepository::row);
    }

    private static KeysetQuery rows(LocalDate on) {
        return KeysetQuery.from(BODIES)
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
