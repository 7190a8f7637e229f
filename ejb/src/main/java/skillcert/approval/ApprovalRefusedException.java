package skillcert.approval;

import skillcert.kernel.DomainException;

/** A request cannot be decided or withdrawn so: wrong person, wrong moment, wrong command or no reason. */
public class ApprovalRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link ApprovalError} says
     */
    public ApprovalRefusedException(ApprovalError code, Object... values) {
        super(code, values);
    }
}
