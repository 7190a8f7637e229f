package skillcert.policy;

import skillcert.kernel.DomainException;

/** The business clock may not be moved, or not so. */
public class ClockRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link PolicyError} says
     */
    public ClockRefusedException(PolicyError code, Object... values) {
        super(code, values);
    }
}
