package skillcert.identity;

import skillcert.kernel.DomainException;

/** A draft cannot be kept: it is too long. */
public class DraftRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param login whose */
    public DraftRefusedException(String login) {
        super(IdentityError.IDENTITY_DRAFT_TOO_LONG, login);
    }
}
