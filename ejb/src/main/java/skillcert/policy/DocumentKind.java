package skillcert.policy;

/** What sort of policy document it is. */
public enum DocumentKind {
    /** 粤人社办〔2020〕39号 itself, with its annexes. */
    NOTICE,
    /** A national rule or law. */
    NATIONAL,
    /** Another rule of the province. */
    PROVINCIAL,
    /** A national standard. */
    STANDARD,
    /** The State Council's arrangement of holidays of a year. */
    CALENDAR,
    /** A local notice of a city or of the province, entered on the page (R043, R055). */
    LOCAL,
    /** What the platform sets where the notice is silent. */
    PLATFORM
}
