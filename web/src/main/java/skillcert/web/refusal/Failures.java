package skillcert.web.refusal;

import jakarta.faces.application.ViewExpiredException;
import java.io.FileNotFoundException;
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
        return cause instanceof FileNotFoundException ? 404 : 500;
    }

    private static boolean isKnown(Throwable failure) {
        return failure instanceof DomainException || failure instanceof ViewExpiredException;
    }
}
