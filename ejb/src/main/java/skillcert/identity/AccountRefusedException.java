package skillcert.identity;

import skillcert.kernel.DomainException;

/** An account cannot be made as asked for: login, name, password or roles break a rule. */
public class AccountRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link IdentityError} says
     */
    public AccountRefusedException(IdentityError code, Object... values) {
        super(code, values);
    }
}
