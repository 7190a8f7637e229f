package skillcert.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import skillcert.audit.TimedRun;

/**
 * Takes up what nobody does: at every start the jobs that a kill has left, on any server (I18), and each minute those whose
 * order was lost or whose server is gone. A job that is taken up although another server still does it is done by turns,
 * because the row is locked for each chunk.
 */
@Startup
@Singleton
@DependsOn("InstallationStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWatch {

    /** Its name among the timers. */
    public static final String NAME = "JOB_WATCH";

    private static final long LOST = 60;

    @Inject
    private JobChunks chunks;

    @Inject
    private JobRunner runner;

    @PostConstruct
    void start() {
        chunks.idle(0).forEach(runner::run);
    }

    /** Takes up the jobs that nobody has worked at for a minute. */
    @TimedRun(NAME)
    @Schedule(hour = "*", minute = "*", persistent = false, info = NAME)
    public void look() {
        chunks.idle(LOST).forEach(runner::run);
    }
}
