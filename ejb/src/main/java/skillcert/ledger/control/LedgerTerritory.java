package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.OptionalLong;
import skillcert.filing.Bodies;
import skillcert.filing.BodyView;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;

/** Whose certificates an actor may see: the province and the printing office all, a school its own (I15). */
@ApplicationScoped
public class LedgerTerritory {

    private static final long NO_BODY = -1;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private Bodies bodies;

    /** The one body that the actor's queries are limited to; empty when they are not limited. */
    public OptionalLong onlyBody(Actor actor) {
        if (actor.unitKind() == UnitKind.PROVINCE || actor.unitKind() == UnitKind.PRINTING) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(bodies.findOfUnit(actor).map(BodyView::bodyId).orElse(NO_BODY));
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
                && (actor.unitKind() == UnitKind.PROVINCE
                        || bodies.findOfUnit(actor)
                                .filter(own -> own.code().equals(bodyCode))
                                .isPresent());
    }
}
