package skillcert.occupation;

import skillcert.kernel.ErrorCode;

/** Why the catalogue refuses. */
public enum OccupationError implements ErrorCode {
    /** {0} number of the row: the catalogue has none. */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "附件1")
    OCCUPATION_UNKNOWN
}
