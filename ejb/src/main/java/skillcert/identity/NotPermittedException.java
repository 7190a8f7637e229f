package skillcert.identity;

import skillcert.kernel.DomainException;

/** No role of the account allows the command. */
public class NotPermittedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param command door and method, for example {@code Accounts.create}, or kind and number of what was to be decided */
    public NotPermittedException(String command) {
        super(IdentityError.IDENTITY_NOT_PERMITTED, command);
    }
}
