package skillcert.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only source of time for rules (I16): instants in UTC, dates in Asia/Shanghai. It can run ahead of the real time,
 * which {@code policy} allows in demonstration mode and tests only.
 */
@ApplicationScoped
public class BusinessClock {

    /** The zone of every business date (T-21). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private volatile Duration shift = Duration.ZERO;

    /** The clock of the server. */
    public BusinessClock() {
        this(Clock.systemUTC());
    }

    /** @param clock what it reads; a test gives a fixed one */
    public BusinessClock(Clock clock) {
        this.clock = clock;
    }

    /** Now, cut to microseconds, which is what both databases keep. */
    public Instant instant() {
        return clock.instant().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The real moment, which no demonstration runs ahead of: for sessions, locks and one-time codes, which browsers and
     * telephones count as well.
     */
    public Instant realInstant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in Guangdong. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** How far the clock runs ahead of the real time; zero in service. */
    public Duration shift() {
        return shift;
    }

    /** Lets the clock run ahead by {@code shift}; who may say so is checked by the caller in {@code policy}. */
    public void shift(Duration shift) {
        this.shift = shift;
    }
}
