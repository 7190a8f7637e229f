package skillcert.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import skillcert.kernel.Actor;

/** The smallest command there is: a transaction that is audited and does nothing else. */
@ApplicationScoped
public class AuditedAct {

    @Inject
    private AuditTrail audit;

    /** Writes one entry to the stream of the actor's unit. */
    @Transactional
    public void by(Actor actor) {
        audit.record(actor, AuditEvent.ACCOUNT_LOGOUT, actor.login(), "");
    }
}
