package skillcert.approval;

import skillcert.kernel.ErrorCode;

/** Why approval refuses. {0} is the number of the request, unless it is said otherwise. */
public enum ApprovalError implements ErrorCode {
    /** There is no such request, or it is none of the actor's business. */
    @Rule(kind = Kind.NOT_FOUND, clause = "GB/T 22239-2019 8.1.4.2")
    APPROVAL_UNKNOWN,
    /** One's own request. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：申请与审批不得为同一人")
    APPROVAL_OWN,
    /** Wrote or last changed what is to be approved. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：申请与审批不得为同一人")
    APPROVAL_EDITOR,
    /** The same person decided already, otherwise or at another step. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：申请与审批不得为同一人")
    APPROVAL_TWICE,
    /** {1} the step it waits at: it demands a right or unit that the actor does not have now. */
    @Rule(kind = Kind.FORBIDDEN, clause = "GB/T 22239-2019 8.1.4.2")
    APPROVAL_OTHER_STEP,
    /** {1} state: changed meanwhile, somebody else decided it or it was withdrawn. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：审批的期限与方式")
    APPROVAL_CLOSED,
    /** {1} the last day: nobody decided in time. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：审批的期限与方式")
    APPROVAL_EXPIRED,
    /** The command is not the one that was shown. */
    @Rule(kind = Kind.CONFLICT, clause = "GB/T 22239-2019 8.1.4.7")
    APPROVAL_COMMAND_CHANGED,
    /** A refusal or return needs a reason; no reason is longer than 500 characters or has control characters. */
    @Rule(kind = Kind.INVALID, clause = "平台默认：不同意的必须说明理由")
    APPROVAL_REASON,
    /** Only the requester withdraws and corrects. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：申请与审批不得为同一人")
    APPROVAL_NOT_REQUESTER,
    /** This kind of request cannot be returned for correction. */
    @Rule(kind = Kind.INVALID, clause = "平台默认：审批的期限与方式")
    APPROVAL_NOT_RETURNABLE,
    /** It is not with its requester for correction; {1} state. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：审批的期限与方式")
    APPROVAL_NOT_RETURNED,
    /** {1} until when somebody else has claimed it. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：待办的认领")
    APPROVAL_HELD,
    /** Somebody else has claimed it, so that only they release it. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：待办的认领")
    APPROVAL_NOT_HOLDER,
    /** This kind of request is approved one by one. */
    @Rule(kind = Kind.INVALID, clause = "平台默认：审批的期限与方式")
    APPROVAL_NOT_BULK,
    /** {0} the most requests that can be approved at one go. */
    @Rule(kind = Kind.INVALID, clause = "平台默认：审批的期限与方式")
    APPROVAL_TOO_MANY,
    /** The execution failed for a reason that is no rule; nothing was done. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：审批的期限与方式")
    APPROVAL_FAILED
}
