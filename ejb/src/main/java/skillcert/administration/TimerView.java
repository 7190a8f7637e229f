package skillcert.administration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import skillcert.audit.TimerRunView;

/**
 * A timer of the server.
 *
 * @param name of the timer
 * @param next when this server runs it next, or null when it does not run it by the clock
 * @param runs its last run on every server
 * @param runnable whether an administrator may have it run now, because that does no harm
 */
public record TimerView(String name, Instant next, List<TimerRunView> runs, boolean runnable) implements Serializable {

    public TimerView {
        runs = List.copyOf(runs);
    }
}
