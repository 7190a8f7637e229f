package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import skillcert.filing.Bodies;
import skillcert.filing.KnownBodies;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/** Whose certificates an actor may see, by the rights that its role has over the ledger and the paper (I15). */
@ApplicationScoped
public class LedgerTerritory {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private Bodies bodies;

    /** The bodies whose certificates the actor may look at. */
    public KnownBodies ofLedger(Actor actor) {
        return bodies.known(actor, Right.LEDGER_READ);
    }

    /** The bodies whose certificates the actor may bring to paper. */
    public KnownBodies ofPaper(Actor actor) {
        return bodies.known(actor, Right.PRINT, Right.PRINT_ORDER);
    }

    /** Whether there is a body with this code whose ledger the actor may prove. */
    public boolean mayProve(Actor actor, String bodyCode) {
        boolean exists = !em.createQuery(
                        "select c.key.bodyCode from SerialCounter c where c.key.bodyCode = :code", String.class)
                .setParameter("code", bodyCode)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return exists
                && bodies.known(actor, Right.LEDGER_READ, Right.AUDIT_READ).coversCode(bodyCode);
    }
}
