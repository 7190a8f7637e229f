package skillcert.occupation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.entity.OccupationEntry;

/** Reads the catalogue. */
@Dependent
public class Catalogue {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** For the container. */
    public Catalogue() {}

    /** @param em of the caller, outside a container */
    public Catalogue(EntityManager em) {
        this.em = em;
    }

    /** The rows in force on a day, by document and 序号 (T-48); one statement. */
    public List<OccupationRow> rows(LocalDate on) {
        return em
                .createQuery(
                        "select distinct o from OccupationEntry o left join fetch o.levels where o.validFrom <= :on"
                                + " and (o.validUntil is null or o.validUntil >= :on)"
                                + " order by o.document, o.rowNo, o.id",
                        OccupationEntry.class)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .map(OccupationEntry::view)
                .toList();
    }

    /** The rows of these numbers, in force or not; one statement. */
    public List<OccupationRow> rows(Collection<Integer> ids) {
        return em
                .createQuery(
                        "select distinct o from OccupationEntry o left join fetch o.levels where o.id in :ids",
                        OccupationEntry.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(OccupationEntry::view)
                .toList();
    }

    /** A row, in force or not. */
    public Optional<OccupationRow> find(int id) {
        return Optional.ofNullable(em.find(OccupationEntry.class, id)).map(OccupationEntry::view);
    }
}
