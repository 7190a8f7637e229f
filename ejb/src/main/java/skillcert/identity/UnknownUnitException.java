package skillcert.identity;

import skillcert.kernel.DomainException;

/** There is no unit of this code. */
public class UnknownUnitException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param code what was asked for */
    public UnknownUnitException(String code) {
        super(IdentityError.IDENTITY_UNKNOWN_UNIT, code);
    }
}
