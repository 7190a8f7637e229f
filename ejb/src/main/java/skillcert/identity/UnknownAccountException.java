package skillcert.identity;

import skillcert.kernel.DomainException;

/** There is no account of this login, or it is disabled, which an outsider is not told. */
public class UnknownAccountException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param login what was asked for */
    public UnknownAccountException(String login) {
        super(IdentityError.IDENTITY_UNKNOWN_ACCOUNT, login);
    }
}
