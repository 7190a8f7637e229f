package skillcert.identity;

import skillcert.kernel.DomainException;

/** A unit cannot be made as asked for: its code, name or place breaks a rule or is taken. */
public class UnitRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link IdentityError} says
     */
    public UnitRefusedException(IdentityError code, Object... values) {
        super(code, values);
    }
}
