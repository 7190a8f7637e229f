package skillcert.document;

import skillcert.kernel.DomainException;

/** A file is refused, or is not kept here; the code says why. */
public class DocumentException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link DocumentError} says
     */
    public DocumentException(DocumentError code, Object... values) {
        super(code, values);
    }
}
