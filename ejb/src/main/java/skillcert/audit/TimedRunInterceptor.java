package skillcert.audit;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Notes the runs of timers ({@link TimedRun}). The note is a courtesy: what cannot be noted runs all the same, because the
 * night watch has to look also when nothing can be written.
 */
@TimedRun
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TimedRunInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TimerRuns runs;

    private static final Logger LOG = Logger.getLogger(TimedRunInterceptor.class.getName());

    /** Notes that it begins, lets it run, and notes how it ended. */
    @AroundInvoke
    @AroundTimeout
    public Object run(InvocationContext call) throws Exception {
        String name = call.getMethod().getAnnotation(TimedRun.class).value();
        note(() -> runs.begin(name));
        try {
            Object result = call.proceed();
            note(() -> runs.end(name, ""));
            return result;
        } catch (Exception failure) {
            note(() -> runs.end(name, failure.getClass().getSimpleName()));
            throw failure;
        }
    }

    private static void note(Runnable write) {
        try {
            write.run();
        } catch (EJBException unwritten) {
            LOG.log(Level.WARNING, "a run of a timer could not be noted", unwritten);
        }
    }
}
