package skillcert.filing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import skillcert.filing.entity.StandingProposal;

/** Keeps what departments propose about bodies. */
@Dependent
public class StandingRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Writes a proposal. */
    public void add(StandingProposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    /** The proposal that was made with this key. */
    public Optional<StandingProposal> find(String requestKey) {
        return em.createQuery("select p from StandingProposal p where p.requestKey = :key", StandingProposal.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** The proposal of this number, locked until it is decided. */
    public Optional<StandingProposal> lock(long id) {
        return Optional.ofNullable(em.find(StandingProposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The proposal about a body that waits. */
    public Optional<StandingProposal> findOpen(long bodyId) {
        return of(bodyId).stream().filter(StandingProposal::isOpen).findFirst();
    }

    /** All proposals about a body, the oldest first. */
    public List<StandingProposal> of(long bodyId) {
        return em.createQuery(
                        "select p from StandingProposal p where p.bodyId = :body order by p.id", StandingProposal.class)
                .setParameter("body", bodyId)
                .getResultList();
    }
}
