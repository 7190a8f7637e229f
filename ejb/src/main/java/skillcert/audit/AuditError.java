package skillcert.audit;

import skillcert.kernel.ErrorCode;

/** Why the audit refuses. */
public enum AuditError implements ErrorCode {
    /** {0} event, {1} column: what is to be written looks like personal data. */
    AUDIT_PERSONAL_DATA(Kind.INVALID, "GB/T 22239-2019 8.1.4.11"),
    /** {0} event, {1} column, {2} longest length: what is to be written is too long or has control characters. */
    AUDIT_UNFIT_TEXT(Kind.INVALID, "GB/T 22239-2019 8.1.4.3"),
    /** {0} folder: exported heads can be neither added to it nor read from it. */
    AUDIT_HEADS_FOLDER(Kind.CONFLICT, "GB/T 22239-2019 8.1.4.3"),
    /** {0} place of an entry, or number of a verification: there is none. */
    AUDIT_UNKNOWN(Kind.NOT_FOUND, "GB/T 22239-2019 8.1.4.3"),
    /** The first moment of a range lies behind its last one. */
    AUDIT_WRONG_RANGE(Kind.INVALID, "GB/T 22239-2019 8.1.4.3"),
    /** {0} least, {1} most characters: personal data are shown in full only to who says why. */
    AUDIT_REASON(Kind.INVALID, "GB/T 22239-2019 8.1.4.11");

    private final Kind kind;
    private final String clause;

    AuditError(Kind kind, String clause) {
        this.kind = kind;
        this.clause = clause;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return clause;
    }
}
