package skillcert.policy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import skillcert.kernel.UnitKind;

/**
 * An announcement.
 *
 * @param id its number
 * @param title one line
 * @param content what it says, in lines
 * @param kinds kinds of unit whose people see it; empty for everybody
 * @param from first day it is shown
 * @param until last day it is shown
 * @param publishedBy login of who published it
 * @param publishedAt when it was published
 * @param state whether it is shown now
 * @param withdrawal by whom and why it was taken back, or null
 */
public record AnnouncementView(
        long id,
        String title,
        String content,
        Set<UnitKind> kinds,
        LocalDate from,
        LocalDate until,
        String publishedBy,
        Instant publishedAt,
        State state,
        Withdrawal withdrawal)
        implements Serializable {

    /**
     * That it was taken back.
     *
     * @param by login
     * @param at when, or null where that was not kept
     * @param reason why; empty where that was not asked
     */
    public record Withdrawal(String by, Instant at, String reason) implements Serializable {}

    /** Whether it is shown. */
    public enum State {
        /** Its first day is yet to come. */
        COMING,
        /** It is shown. */
        SHOWN,
        /** Its last day has passed. */
        OVER,
        /** It was taken back. */
        WITHDRAWN
    }
}
