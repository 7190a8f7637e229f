package skillcert.audit;

import skillcert.kernel.DomainException;

/** The audit refuses an entry, and with it the act (I7); the code says why. It never repeats the text it refuses. */
public class AuditException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows
     */
    public AuditException(AuditError code, Object... values) {
        super(code, values);
    }
}
