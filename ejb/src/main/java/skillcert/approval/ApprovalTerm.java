package skillcert.approval;

import java.time.LocalDate;

/**
 * How long a command may wait, in working days of the calendar of {@code policy}.
 *
 * @param from the day after which they are counted; null is the day of submission
 * @param dueIn until when it should be decided, after that it is overdue and still waits; 0 for the parameter
 *     {@code approval.due.days}
 * @param expiresIn until when it can be decided at all, at least {@code dueIn}; after that it ends by itself; 0 for
 *     the parameter {@code approval.expiry.days}
 */
public record ApprovalTerm(LocalDate from, int dueIn, int expiresIn) {

    /** The usual term, counted from after a day; for what cannot be decided before it is over, such as a public notice. */
    public static ApprovalTerm after(LocalDate day) {
        return new ApprovalTerm(day, 0, 0);
    }

    public ApprovalTerm {
        if (dueIn < 0 || expiresIn < dueIn) {
            throw new IllegalArgumentException("due in " + dueIn + " and expires in " + expiresIn + " working days");
        }
    }
}
