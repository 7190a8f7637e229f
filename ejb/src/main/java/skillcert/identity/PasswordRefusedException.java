package skillcert.identity;

import skillcert.kernel.DomainException;

/** A password cannot be taken: it was used before. */
public class PasswordRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param login whose it should be; the refusal does not carry the password */
    public PasswordRefusedException(String login) {
        super(IdentityError.IDENTITY_PASSWORD_USED, login);
    }
}
