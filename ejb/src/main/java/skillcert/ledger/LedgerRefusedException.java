package skillcert.ledger;

import skillcert.kernel.DomainException;

/** The ledger refuses an act; the code says why. */
public class LedgerRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, no personal data
     */
    public LedgerRefusedException(LedgerError code, Object... values) {
        super(code, values);
    }
}
