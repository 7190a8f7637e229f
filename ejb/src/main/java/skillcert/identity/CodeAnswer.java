package skillcert.identity;

/** How a typed code or password was taken. It is an answer and no exception, because the count of failures must stand. */
public enum CodeAnswer {
    /** Right. */
    ACCEPTED,
    /** Wrong, spent, or come too late. */
    REFUSED,
    /** Not looked at: too many failures before. */
    LOCKED
}
