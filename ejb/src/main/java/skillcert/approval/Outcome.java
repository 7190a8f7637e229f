package skillcert.approval;

/** What a decision came to; the same when it is sent again (I9). */
public enum Outcome {
    /** It was the last one needed: the command is executed. */
    EXECUTED,
    /** It counts, and others still have to decide. */
    PASSED_ON,
    /** The request has ended without effect. */
    REFUSED,
    /** The requester has to correct it. */
    RETURNED
}
