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
import skillcert.numbering.entity.AssignedCode;
import skillcert.numbering.entity.RetiredCode;

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
     * Gives the next code S nnnn 44 pp 2 nnn to a technical school, in the transaction of the decision (R097, R102).
     *
     * @param place the determining department by table 5, not the address (T-16)
     * @param holder name of the school
     * @param documentNumber of the decision
     * @param ministryNumber positions 2–5; 0000 unless the ministry gave one (T-20)
     * @param ministryDocument number of the ministry's document; '' without one
     * @throws WrongNumberException the department has given all 999 (T-12), or table 5 has no such department
     * @throws CodeRefusedException NUMBERING_MINISTRY_DOCUMENT, or NUMBERING_MINISTRY_TAKEN by another body of the same
     *     letter (T-14)
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public BodyCode assign(
            Actor actor,
            String place,
            String holder,
            String documentNumber,
            String ministryNumber,
            String ministryDocument) {
        BodyCode code = allocator.next(place).withMinistryNumber(ministryNumber);
        if (code.needsMinistryDocument() == ministryDocument.isBlank()) {
            throw new CodeRefusedException(NumberingError.NUMBERING_MINISTRY_DOCUMENT, ministryNumber);
        }
        if (code.needsMinistryDocument() && allocator.isMinistryNumberTaken(code)) {
            throw new CodeRefusedException(NumberingError.NUMBERING_MINISTRY_TAKEN, ministryNumber);
        }
        allocator.keep(
                new AssignedCode(code, holder, clock.instant(), actor.login(), documentNumber, ministryDocument));
        audit.record(actor, AuditEvent.BODY_CODE_ASSIGNED, code.value(), documentNumber);
        return code;
    }

    /**
     * Puts a code into the 废置库, in the transaction of the cancellation (R108, R109): nobody ever gets it again (R110).
     *
     * @param reason 1 to 200 characters are kept
     * @param documentNumber of the decision
     * @throws CodeRefusedException NUMBERING_RETIRED if it is there already, NUMBERING_NOT_ASSIGNED if nobody has it
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void retire(Actor actor, BodyCode code, String reason, String documentNumber) {
        if (allocator.isRetired(code)) {
            throw new CodeRefusedException(NumberingError.NUMBERING_RETIRED, code.value());
        }
        if (!allocator.isAssigned(code)) {
            throw new CodeRefusedException(NumberingError.NUMBERING_NOT_ASSIGNED, code.value());
        }
        allocator.keep(new RetiredCode(code, clock.instant(), actor.login(), reason, documentNumber));
        audit.record(actor, AuditEvent.BODY_CODE_RETIRED, code.value(), documentNumber);
    }

    /** Whether the code is in the 废置库; that row is never removed, so it is the last word on a body's end. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isRetired(BodyCode code) {
        return allocator.isRetired(code);
    }
}
