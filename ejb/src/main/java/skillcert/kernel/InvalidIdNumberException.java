package skillcert.kernel;

/**
 * A text that is no resident ID number. It says which rule of GB 11643-1999 is broken and keeps the text to itself,
 * because a wrong number is still personal data.
 */
public class InvalidIdNumberException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final IdNumber.Flaw flaw;

    /** @param flaw the first rule that the text breaks */
    public InvalidIdNumberException(IdNumber.Flaw flaw) {
        super(flaw);
        this.flaw = flaw;
    }

    /** The first rule that the text breaks. */
    public IdNumber.Flaw flaw() {
        return flaw;
    }
}
