package skillcert.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.audit.TimerRunView;
import skillcert.audit.TimerRunView.Outcome;

/** The last run of a timer on a server: a state that moves on and no history, which the log and the audit have. */
@Entity
@Table(name = "timer_run")
public class TimerRun {

    private static final int LONGEST = 120;

    /**
     * Which timer on which server.
     *
     * @param name of the timer
     * @param node name of the server
     */
    @Embeddable
    public record Key(String name, String node) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;

    private String failure;

    protected TimerRun() {}

    /** A timer that begins its first run. */
    public TimerRun(Key key, Instant now) {
        this.key = key;
        begin(now);
    }

    /** It begins again. */
    public final void begin(Instant now) {
        startedAt = now;
        endedAt = null;
        outcome = Outcome.RUNNING;
        failure = "";
    }

    /**
     * It has ended.
     *
     * @param kind of the failure; empty when it did not fail
     */
    public void end(Instant now, String kind) {
        endedAt = now;
        outcome = kind.isEmpty() ? Outcome.DONE : Outcome.FAILED;
        failure = kind.substring(0, Math.min(kind.length(), LONGEST));
    }

    /** As pages see it. */
    public TimerRunView view() {
        return new TimerRunView(key.name(), key.node(), startedAt, endedAt, outcome, failure);
    }
}
