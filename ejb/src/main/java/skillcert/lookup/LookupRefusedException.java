package skillcert.lookup;

import skillcert.kernel.DomainException;

/** The public check does not look; the code says why. */
public class LookupRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param code which rule refuses */
    public LookupRefusedException(LookupError code) {
        super(code);
    }
}
