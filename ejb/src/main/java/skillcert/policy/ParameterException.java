package skillcert.policy;

import skillcert.kernel.DomainException;

/** A parameter cannot be read for the day asked. */
public class ParameterException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link PolicyError} says
     */
    public ParameterException(PolicyError code, Object... values) {
        super(code, values);
    }
}
