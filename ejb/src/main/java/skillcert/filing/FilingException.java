package skillcert.filing;

import skillcert.kernel.DomainException;

/** A filing, a body or its range refuses; the code says why. */
public class FilingException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link FilingError} says
     */
    public FilingException(FilingError code, Object... values) {
        super(code, values);
    }
}
