package skillcert.numbering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.numbering.control.BodyCodeAllocator;

/**
 * The door for codes of bodies (R093, R103): each is given once, in order, by the department, and never again (I3). Who
 * calls it has already decided that the school gets one; so it runs inside that decision only.
 */
@Stateless
public class BodyCodes {

    @Inject
    private BodyCodeAllocator allocator;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Gives the next code S 0000 44 pp 2 nnn to a technical school, in the transaction of the decision (R097, R102).
     *
     * @param place the determining department by table 5, not the address (T-16)
     * @param holder name of the school
     * @param documentNumber of the decision
     * @throws WrongNumberException the department has given all 999 (T-12), or table 5 has no such department
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public BodyCode assign(Actor actor, String place, String holder, String documentNumber) {
        BodyCode code = allocator.assign(place, holder, clock.instant(), actor.login(), documentNumber);
        audit.record(actor, AuditEvent.BODY_CODE_ASSIGNED, code.value(), documentNumber);
        return code;
    }
}
