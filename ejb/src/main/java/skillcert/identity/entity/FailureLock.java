package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Failures in a row, and the lock that they end in: {@value #FAILURES} of them lock for half an hour, and it opens again by
 * itself (等保 8.1.4.1; the figures are audit practice, DOMAIN 4.3).
 */
@Embeddable
public class FailureLock {

    /** So many failures in a row lock. */
    public static final int FAILURES = 5;

    /** So long it stays locked. */
    public static final Duration LOCK = Duration.ofMinutes(30);

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    /** Whether failures keep it locked at this moment. */
    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Counts a failure; the {@value #FAILURES}th in a row locks. While it is locked nothing is counted, so that nobody can
     * keep it locked for ever; after a lock the count begins anew.
     *
     * @return whether this failure locked it
     */
    boolean fail(Instant now) {
        if (lockedAt(now)) {
            return false;
        }
        if (lockedUntil != null) {
            forget();
        }
        failures++;
        if (failures < FAILURES) {
            return false;
        }
        lockedUntil = now.plus(LOCK);
        return true;
    }

    /** Begins anew, unlocked. */
    void forget() {
        failures = 0;
        lockedUntil = null;
    }

    /** End of the lock, or null; may lie in the past. */
    Instant lockedUntil() {
        return lockedUntil;
    }
}
