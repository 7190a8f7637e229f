package skillcert.assessment;

import skillcert.kernel.DomainException;

/** An assessment act is refused; the code says why. */
public class AssessmentRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, no personal data
     */
    public AssessmentRefusedException(AssessmentError code, Object... values) {
        super(code, values);
    }
}
