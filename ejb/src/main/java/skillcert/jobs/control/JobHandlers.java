package skillcert.jobs.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.jobs.JobHandler;

/** Finds the handler that does a kind of job. A kind without exactly one handler is a fault of the program. */
@ApplicationScoped
public class JobHandlers {

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    /** The handler of this kind. */
    public JobHandler require(String kind) {
        List<JobHandler> found =
                handlers.stream().filter(handler -> handler.kind().equals(kind)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " job handlers of kind " + kind);
        }
        return found.get(0);
    }
}
