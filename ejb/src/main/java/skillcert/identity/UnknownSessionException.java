package skillcert.identity;

import skillcert.kernel.DomainException;

/** There is no login of this number, or it is another person's, which nobody is told. */
public class UnknownSessionException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param session what was asked for */
    public UnknownSessionException(long session) {
        super(IdentityError.IDENTITY_UNKNOWN_SESSION, String.valueOf(session));
    }
}
