package skillcert.approval;

import java.io.Serializable;
import java.time.Instant;
import skillcert.identity.Person;
import skillcert.kernel.Right;

/**
 * One line of a timeline, of whatever the page is about: who did what when and why, or what is awaited.
 *
 * @param act what; the word for it is the text of the key {@code timeline.ACT}
 * @param mark whether it is done, being waited for, or comes after that
 * @param at when, or null while it is not done
 * @param who who, or null while it is not done
 * @param reason why; empty when nothing was said
 * @param detail a number or identifier that belongs to it, such as the round; empty if none
 * @param awaited who is waited for, or null when it is done
 */
public record TimelineEntry(
        String act, Mark mark, Instant at, Person who, String reason, String detail, Awaited awaited)
        implements Serializable {

    /** Where a line stands in the course of things. */
    public enum Mark {
        /** 已完成 */
        DONE,
        /** 进行中 */
        CURRENT,
        /** 待进行 */
        NEXT
    }

    /**
     * Who is waited for at a step.
     *
     * @param step from 1
     * @param right that they must hold
     * @param unit name of their unit; empty when any unit's may
     * @param given how many have approved
     * @param persons how many must
     */
    public record Awaited(int step, Right right, String unit, int given, int persons) implements Serializable {}

    /** Something that was done, with nothing said. */
    public static TimelineEntry done(String act, Instant at, Person who) {
        return new TimelineEntry(act, Mark.DONE, at, who, "", "", null);
    }

    /** The same with a number or identifier that belongs to it. */
    public TimelineEntry of(Object identifier) {
        return new TimelineEntry(act, mark, at, who, reason, String.valueOf(identifier), awaited);
    }
}
