package skillcert.filing;

import java.util.List;

/** An application has faults: all of them are told at once, so that nobody mends them one by one. */
public class FaultyFilingException extends FilingException {

    private static final long serialVersionUID = 1L;

    private final List<FilingFault> faults;

    /**
     * @param unitCode whose application it is
     * @param faults at least one
     */
    public FaultyFilingException(String unitCode, List<FilingFault> faults) {
        super(FilingError.FILING_FAULTY, unitCode, faults.size());
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the form. */
    public List<FilingFault> faults() {
        return faults;
    }
}
