package skillcert.approval;

import java.io.Serializable;
import java.util.Objects;
import skillcert.kernel.Right;

/**
 * One step that a command has to pass: so many different persons who hold a right when they decide.
 *
 * @param right the right that each of them must hold
 * @param unit code of the unit whose accounts may decide; null when any unit's may
 * @param persons how many different persons must approve, 1 to 9
 */
public record ApprovalStep(Right right, String unit, int persons) implements Serializable {

    private static final int MOST = 9;

    public ApprovalStep {
        Objects.requireNonNull(right, "right");
        if (persons < 1 || persons > MOST) {
            throw new IllegalArgumentException("a step has 1 to " + MOST + " persons, not " + persons);
        }
    }

    /** One person of a unit; null is any unit. */
    public static ApprovalStep of(Right right, String unit) {
        return new ApprovalStep(right, unit, 1);
    }
}
