package skillcert.approval;

import java.io.Serializable;
import java.time.Instant;

/**
 * One person's decision.
 *
 * @param decidedBy login
 * @param decidedByName name of the person
 * @param decidedAt when
 * @param verdict what
 * @param reason why; empty when nothing was said
 */
public record Decision(String decidedBy, String decidedByName, Instant decidedAt, Verdict verdict, String reason)
        implements Serializable {}
