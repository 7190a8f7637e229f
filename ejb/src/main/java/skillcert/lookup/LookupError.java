package skillcert.lookup;

import skillcert.kernel.ErrorCode;

/** Why the public check refuses to look. */
public enum LookupError implements ErrorCode {
    /** Too many questions from one address. */
    LOOKUP_TOO_MANY(Kind.TOO_MANY, "平台默认：公众查询限速"),
    /** Number or second fact missing. */
    LOOKUP_INCOMPLETE(Kind.INVALID, "平台默认：编号查询须同时填写姓名或证件号码后四位");

    private final Kind kind;
    private final String clause;

    LookupError(Kind kind, String clause) {
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
