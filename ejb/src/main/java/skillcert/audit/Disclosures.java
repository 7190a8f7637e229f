package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;

/** Door: notes what pages hand out by themselves. What cannot be noted is not handed out. */
@Stateless
public class Disclosures {

    @Inject
    AuditTrail audit;

    /**
     * Somebody takes a list away as a file; called before its first byte.
     *
     * @param list name of the list
     * @param rows how many rows it has, counted as far as the list counts
     */
    @Permitted
    public void listTaken(Actor actor, String list, int rows) {
        audit.attempted(actor, AuditEvent.LIST_EXPORTED, list, "rows:" + rows);
        audit.read(actor, AuditEvent.LIST_EXPORTED, list, "rows:" + rows);
    }
}
