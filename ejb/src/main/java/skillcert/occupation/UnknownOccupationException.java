package skillcert.occupation;

import skillcert.kernel.DomainException;

/** The catalogue has no such row. */
public class UnknownOccupationException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param id number of the row that was asked for */
    public UnknownOccupationException(int id) {
        super(OccupationError.OCCUPATION_UNKNOWN, String.valueOf(id));
    }
}
