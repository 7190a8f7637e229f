package skillcert.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A login that has not ended.
 *
 * @param id its number
 * @param login whose
 * @param name of the person
 * @param unitName of their unit
 * @param address where from
 * @param browser what the browser calls itself
 * @param startedAt when the password was right
 * @param lastSeenAt when its person last did something
 * @param admitted whether the login is through; if not, a step is still owed
 */
public record SessionView(
        long id,
        String login,
        String name,
        String unitName,
        String address,
        String browser,
        Instant startedAt,
        Instant lastSeenAt,
        boolean admitted)
        implements Serializable {}
