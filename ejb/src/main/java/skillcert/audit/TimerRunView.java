package skillcert.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last run of a timer on a server.
 *
 * @param name of the timer
 * @param node name of the server
 * @param startedAt when it began
 * @param endedAt when it ended, or null while it runs or was killed
 * @param outcome how it ended
 * @param failure kind of the failure; the server's log has the rest; empty otherwise
 */
public record TimerRunView(
        String name, String node, Instant startedAt, Instant endedAt, Outcome outcome, String failure)
        implements Serializable {

    /** How a run ended. */
    public enum Outcome {
        /** It has not ended. */
        RUNNING,
        /** It did what it is for. */
        DONE,
        /** It failed. */
        FAILED
    }
}
