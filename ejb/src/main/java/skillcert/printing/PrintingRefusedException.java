package skillcert.printing;

import skillcert.kernel.DomainException;

/** The printing office refuses an act; the code says why. */
public class PrintingRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows
     */
    public PrintingRefusedException(PrintingError code, Object... values) {
        super(code, values);
    }
}
