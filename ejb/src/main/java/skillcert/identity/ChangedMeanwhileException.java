package skillcert.identity;

import skillcert.kernel.DomainException;

/** Somebody else has changed it since it was read; nothing of the second change is kept (R6). */
public class ChangedMeanwhileException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param command door and method that lost */
    public ChangedMeanwhileException(String command) {
        super(IdentityError.IDENTITY_CHANGED_MEANWHILE, command);
    }
}
