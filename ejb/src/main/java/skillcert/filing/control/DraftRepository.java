package skillcert.filing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import skillcert.filing.entity.FilingDraft;

/** Keeps drafts of applications. */
@Dependent
public class DraftRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Writes a new draft. */
    public void add(FilingDraft draft) {
        em.persist(draft);
        em.flush();
    }

    /** The draft of this number, locked. */
    public Optional<FilingDraft> lock(long id) {
        return Optional.ofNullable(em.find(FilingDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The draft of this number. */
    public Optional<FilingDraft> find(long id) {
        return Optional.ofNullable(em.find(FilingDraft.class, id));
    }

    /** The open draft of an office about a school. */
    public Optional<FilingDraft> findOpen(String unitCode, String ownerUnit) {
        return em.createQuery(
                        "select d from FilingDraft d where d.unitCode = :unit and d.ownerUnit = :owner"
                                + " and d.state = 'OPEN'",
                        FilingDraft.class)
                .setParameter("unit", unitCode)
                .setParameter("owner", ownerUnit)
                .getResultStream()
                .findFirst();
    }

    /** The open drafts of an office, the oldest first. */
    public List<FilingDraft> open(String ownerUnit) {
        return em.createQuery(
                        "select d from FilingDraft d where d.ownerUnit = :owner and d.state = 'OPEN' order by d.id",
                        FilingDraft.class)
                .setParameter("owner", ownerUnit)
                .getResultList();
    }

    /** What was saved becomes the version that the page gets. */
    public void flush() {
        em.flush();
    }
}
