package skillcert.audit;

/** How it ended. */
public enum AuditOutcome {
    /** It happened; the entry was committed together with it. */
    DONE,
    /** It was begun; whether it happened says an entry of the unit's own stream. */
    ATTEMPTED,
    /** It was refused and did not happen. */
    REFUSED
}
