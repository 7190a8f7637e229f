package skillcert.policy;

import skillcert.kernel.DomainException;

/** The register, a parameter, the calendar or an announcement refuses. */
public class PolicyRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link PolicyError} says
     */
    public PolicyRefusedException(PolicyError code, Object... values) {
        super(code, values);
    }
}
