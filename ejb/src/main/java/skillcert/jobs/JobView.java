package skillcert.jobs;

import java.io.Serializable;
import java.time.Instant;
import skillcert.identity.Person;

/**
 * A job as people see it.
 *
 * @param id its number
 * @param kind for which there is a word
 * @param title one line
 * @param state where it stands
 * @param done pieces done
 * @param total pieces in all, 0 when that is not known
 * @param startedBy who ordered it
 * @param orderedAt when
 * @param startedAt when the first chunk began, or null
 * @param heartbeatAt when the last chunk ended, or null
 * @param endedAt when it ended, or null
 * @param node which server does it or did it last; empty before the first chunk
 * @param result what came of it
 * @param failure error code or reference of what ended it, or empty
 * @param steerable whether the viewer may pause, resume and cancel it
 */
public record JobView(
        long id,
        String kind,
        String title,
        JobState state,
        long done,
        long total,
        Person startedBy,
        Instant orderedAt,
        Instant startedAt,
        Instant heartbeatAt,
        Instant endedAt,
        String node,
        String result,
        String failure,
        boolean steerable)
        implements Serializable {

    /** A job of which only the login of who ordered it is known as yet. */
    public JobView(
            long id,
            String kind,
            String title,
            JobState state,
            long done,
            long total,
            String login,
            Instant orderedAt,
            Instant startedAt,
            Instant heartbeatAt,
            Instant endedAt,
            String node,
            String result,
            String failure,
            boolean steerable) {
        this(
                id,
                kind,
                title,
                state,
                done,
                total,
                new Person(login, login, ""),
                orderedAt,
                startedAt,
                heartbeatAt,
                endedAt,
                node,
                result,
                failure,
                steerable);
    }

    /** Per cent done, 0 to 100; 0 while the total is not known. */
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    /** The same job with the person who ordered it. */
    public JobView by(Person person) {
        return new JobView(
                id,
                kind,
                title,
                state,
                done,
                total,
                person,
                orderedAt,
                startedAt,
                heartbeatAt,
                endedAt,
                node,
                result,
                failure,
                steerable);
    }
}
