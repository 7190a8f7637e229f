package skillcert.approval;

import skillcert.kernel.ErrorCode;

/** Why approval refuses. {0} is always the number of the request. */
public enum ApprovalError implements ErrorCode {
    /** There is no such request, or it is none of the actor's business. */
    APPROVAL_UNKNOWN(Kind.NOT_FOUND, Clause.ACCESS),
    /** One's own request. */
    APPROVAL_OWN(Kind.FORBIDDEN, Clause.SECOND_PERSON),
    /** The same person decided already. */
    APPROVAL_TWICE(Kind.CONFLICT, Clause.SECOND_PERSON),
    /** {1} state: somebody else decided already, or it was withdrawn. */
    APPROVAL_CLOSED(Kind.CONFLICT, Clause.SECOND_PERSON),
    /** The command is not the one that was shown. */
    APPROVAL_COMMAND_CHANGED(Kind.CONFLICT, Clause.INTEGRITY),
    /** A refusal needs a reason; no reason is longer than 500 characters. */
    APPROVAL_REASON(Kind.INVALID, Clause.REASON),
    /** Only the requester withdraws. */
    APPROVAL_NOT_REQUESTER(Kind.FORBIDDEN, Clause.SECOND_PERSON);

    private static final class Clause {
        static final String SECOND_PERSON = "平台默认：申请与审批不得为同一人";
        static final String REASON = "平台默认：不同意的必须说明理由";
        static final String ACCESS = "GB/T 22239-2019 8.1.4.2";
        static final String INTEGRITY = "GB/T 22239-2019 8.1.4.7";
    }

    private final Kind kind;
    private final String clause;

    ApprovalError(Kind kind, String clause) {
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
