package skillcert.approval;

/** What a person decided. */
public enum Verdict {
    /** 同意 */
    APPROVED,
    /** 不同意 */
    REFUSED
}
