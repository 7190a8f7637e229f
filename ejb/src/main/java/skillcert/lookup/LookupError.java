package skillcert.lookup;

import skillcert.kernel.ErrorCode;

/** Why the public check refuses to look. */
public enum LookupError implements ErrorCode {
    /** Too many questions from one address. */
    @Rule(kind = Kind.TOO_MANY, clause = "平台默认：公众查询限速")
    LOOKUP_TOO_MANY,
    /** Number or second fact missing. */
    @Rule(kind = Kind.INVALID, clause = "平台默认：编号查询须同时填写姓名或证件号码后四位")
    LOOKUP_INCOMPLETE
}
