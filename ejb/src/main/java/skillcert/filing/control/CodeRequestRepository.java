package skillcert.filing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import skillcert.filing.entity.CodeRequest;

/** Keeps requests for codes. The row of the application is locked first. */
@Dependent
public class CodeRequestRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Writes a request. */
    public void add(CodeRequest request) {
        em.persist(request);
        em.flush();
    }

    /** The request for an application that waits or was confirmed. */
    public Optional<CodeRequest> findOpen(long filingId) {
        return em.createQuery(
                        "select r from CodeRequest r where r.filingId = :filing and r.state <> 'REFUSED'",
                        CodeRequest.class)
                .setParameter("filing", filingId)
                .getResultStream()
                .findFirst();
    }
}
