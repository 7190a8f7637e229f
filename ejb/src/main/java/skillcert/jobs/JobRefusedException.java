package skillcert.jobs;

import skillcert.kernel.DomainException;

/** A job is not ordered or not steered. */
public class JobRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows, as {@link JobError} says
     */
    public JobRefusedException(JobError code, Object... values) {
        super(code, values);
    }
}
