package skillcert.administration;

import skillcert.kernel.DomainException;

/** An administrator's command is refused. */
public class AdministrationRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link AdministrationError} says
     */
    public AdministrationRefusedException(AdministrationError code, Object... values) {
        super(code, values);
    }
}
