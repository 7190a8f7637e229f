package skillcert.approval;

import java.io.Serializable;
import java.time.Instant;
import skillcert.identity.Person;

/**
 * One person's decision.
 *
 * @param decidedBy the person
 * @param decidedAt when
 * @param verdict what
 * @param reason why; empty when nothing was said
 */
public record Decision(Person decidedBy, Instant decidedAt, Verdict verdict, String reason) implements Serializable {

    /** As it is stored, with the person's login alone. */
    public Decision(String decidedBy, Instant decidedAt, Verdict verdict, String reason) {
        this(new Person(decidedBy, decidedBy, ""), decidedAt, verdict, reason);
    }

    /** The same with the person's name and unit. */
    public Decision by(Person decider) {
        return new Decision(decider, decidedAt, verdict, reason);
    }
}
