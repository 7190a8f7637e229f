package skillcert.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal by a rule of the business. It carries a stable code and the values that its Chinese text shows: first the
 * identifier of the thing refused, then what the text needs. Pages translate the code and never print
 * {@link #getMessage()}, which is for the server log and therefore must hold no personal data. Every refusal rolls the
 * transaction back, so that nothing is half-written.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<Object> values;

    /**
     * @param code which rule refuses
     * @param values what the text shows, in the order of its placeholders {0}, {1} …; no personal data
     */
    protected DomainException(ErrorCode code, Object... values) {
        super(code.name() + " " + List.of(values));
        this.code = code;
        this.values = List.of(values);
    }

    /** Which rule refused. */
    public ErrorCode code() {
        return code;
    }

    /** The values for the placeholders of the text. */
    public List<Object> values() {
        return values;
    }
}
