package skillcert.intake;

import java.io.Serializable;
import skillcert.kernel.DomainException;

/** A file that is refused as a whole; nothing of it may be kept. */
public class FileRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /** @param fault a fault of the whole file */
    public FileRefusedException(Fault fault) {
        super(IntakeErrorCode.INTAKE_FILE_REFUSED, fault.message(), fault.hint());
        this.fault = fault;
    }

    /** For a rule and the values its text shows. */
    public FileRefusedException(Fault.Rule rule, Serializable... values) {
        this(Fault.ofFile(rule, values));
    }

    /** What is wrong with the file. */
    public Fault fault() {
        return fault;
    }
}
