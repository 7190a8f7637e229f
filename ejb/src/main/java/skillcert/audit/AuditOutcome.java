package skillcert.audit;

/** How it ended. */
public enum AuditOutcome {
    /** It happened; the entry was committed together with it. */
    DONE,
    /** It was begun; whether it happened says an entry of the unit's own stream. */
    ATTEMPTED,
    /** It was refused by a rule or a right and did not happen. */
    REFUSED,
    /** It failed for a reason that is no rule, and did not happen. */
    FAILED
}
