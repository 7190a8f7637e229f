package skillcert.policy;

/** What a setting of a parameter is. */
public enum ParameterKind {
    /** A number of days. */
    DAYS,
    /** A whole number. */
    NUMBER,
    /** A whole number of per cent. */
    PERCENT,
    /** A text of one line. */
    TEXT
}
