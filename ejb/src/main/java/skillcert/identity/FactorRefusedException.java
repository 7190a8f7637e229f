package skillcert.identity;

import skillcert.kernel.DomainException;

/** What is asked of a second factor does not fit how it stands: it is in force already, or there is none. */
public class FactorRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param login whose factor
     */
    public FactorRefusedException(IdentityError code, String login) {
        super(code, login);
    }
}
