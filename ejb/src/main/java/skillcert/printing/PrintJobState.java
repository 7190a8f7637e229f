package skillcert.printing;

/** Where a print job stands. */
public enum PrintJobState {
    /** 已下达 */
    ORDERED,
    /** 已制成 */
    MADE
}
