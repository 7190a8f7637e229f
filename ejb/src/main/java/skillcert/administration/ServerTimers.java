package skillcert.administration;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import skillcert.approval.ExpiryTimer;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.audit.TimerRunView;
import skillcert.audit.TimerRuns;
import skillcert.identity.DraftPurge;
import skillcert.jobs.JobWatch;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The door to what the server does by the clock: its last and next run. The system administrator may have run now what does
 * no more than what the clock would have done soon; the night watch over the audit is begun by the audit administrator, on
 * the page that shows what it finds.
 */
@Stateless
public class ServerTimers {

    private static final Set<String> RUNNABLE = Set.of(ExpiryTimer.NAME, JobWatch.NAME, DraftPurge.NAME);

    @Resource
    private TimerService timers;

    @Inject
    private TimerRuns runs;

    @Inject
    private ExpiryTimer expiry;

    @Inject
    private JobWatch jobs;

    @Inject
    private DraftPurge drafts;

    @Inject
    private AuditTrail audit;

    /** All timers, by name. */
    @Permitted({Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER, Right.AUDIT_READ})
    public List<TimerView> all(Actor actor) {
        Map<String, Instant> next = new TreeMap<>();
        for (Timer timer : timers.getAllTimers()) {
            if (timer.getInfo() instanceof String name) {
                next.put(name, timer.getNextTimeout().toInstant());
            }
        }
        List<TimerRunView> last = runs.last();
        return next.keySet().stream()
                .map(name -> new TimerView(
                        name,
                        next.get(name),
                        last.stream().filter(run -> run.name().equals(name)).toList(),
                        RUNNABLE.contains(name)))
                .toList();
    }

    /**
     * Has a timer run now on this server, and waits until it has.
     *
     * @throws AdministrationRefusedException ADMINISTRATION_TIMER when there is none of this name that may be run so
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void run(Actor actor, String name) {
        if (!RUNNABLE.contains(String.valueOf(name))) {
            throw new AdministrationRefusedException(AdministrationError.ADMINISTRATION_TIMER, "?");
        }
        // before it: a timer works in transactions of its own, and nothing is done that the audit cannot take (I7)
        audit.record(actor, AuditEvent.TIMER_RUN, name, "");
        switch (name) {
            case ExpiryTimer.NAME -> expiry.run();
            case JobWatch.NAME -> jobs.look();
            default -> drafts.run();
        }
    }
}
