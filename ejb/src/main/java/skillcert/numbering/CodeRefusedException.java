package skillcert.numbering;

import skillcert.kernel.DomainException;

/** The registry of codes refuses; the code of the refusal says why. */
public class CodeRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link NumberingError} says
     */
    public CodeRefusedException(NumberingError code, Object... values) {
        super(code, values);
    }
}
