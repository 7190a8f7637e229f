package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import skillcert.approval.entity.ApprovalDecision;
import skillcert.approval.entity.ApprovalRequest;

/** Keeps requests and decisions. */
@ApplicationScoped
public class RequestRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Keeps a new request and gives it its number. */
    public void add(ApprovalRequest request) {
        em.persist(request);
        em.flush();
    }

    /** Keeps a decision, at once: the key and the check of the table have the last word before anything is executed. */
    public void add(ApprovalDecision decision) {
        em.persist(decision);
        em.flush();
    }

    /** The request of this number. */
    public Optional<ApprovalRequest> find(long id) {
        return Optional.ofNullable(em.find(ApprovalRequest.class, id));
    }

    /** The request of this number, locked until the transaction ends: of two who decide at once, one waits. */
    public Optional<ApprovalRequest> lock(long id) {
        return Optional.ofNullable(em.find(ApprovalRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What was decided on a request, in time. */
    public List<ApprovalDecision> decisions(long id) {
        return em.createQuery(
                        "select d from ApprovalDecision d where d.requestId = :id order by d.decidedAt",
                        ApprovalDecision.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Whether this person has decided on a request. */
    public boolean hasDecided(long id, String login) {
        return em.find(ApprovalDecision.class, new ApprovalDecision.Key(id, login)) != null;
    }
}
