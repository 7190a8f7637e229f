package skillcert.web.refusal;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import skillcert.kernel.DomainException;

/** Finds out what a failure is about, under the wrappers that Faces, EL and the EJB container put around it. */
final class Failures {

    private Failures() {}

    /** The refusal or the ended session inside, else the innermost cause. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !isKnown(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The HTTP status that answers a failure that no rule of the business has raised. */
    static int status(Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof ViewExpiredException) {
            return 401;
        }
        if (cause instanceof OptimisticLockException) {
            return 409;
        }
        // of PrimeFaces: a form without the nonce of its page, which no browser of ours sends
        if (cause.getClass().getSimpleName().equals("CspException")) {
            return 400;
        }
        // of Mojarra: a page that is not there; any other missing file is a fault of ours
        return cause.getClass().getSimpleName().equals("FacesFileNotFoundException") ? 404 : 500;
    }

    private static boolean isKnown(Throwable failure) {
        return failure instanceof DomainException
                || failure instanceof ViewExpiredException
                || failure instanceof OptimisticLockException;
    }
}
