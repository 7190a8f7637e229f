package skillcert.identity;

/** What a login still owes before any page opens to it, in this order; the door of each is named in the package note. */
public enum SignInStep {
    /** The code of the second factor: before the password may be changed, so that a stolen password changes nothing. */
    FACTOR,
    /** A new password: the first, a reset or an old one must go. */
    PASSWORD,
    /** A second factor, because a role demands one. */
    ENROLMENT,
    /** Nothing: the login is through. */
    DONE
}
