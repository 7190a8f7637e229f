package skillcert.approval;

import skillcert.kernel.DomainException;

/** There is no such request, or the actor may not know that there is. */
public class UnknownApprovalException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param id number of the request that was asked for */
    public UnknownApprovalException(long id) {
        super(ApprovalError.APPROVAL_UNKNOWN, id);
    }
}
