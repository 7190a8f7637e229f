package skillcert.approval;

import skillcert.kernel.ErrorCode;

/** Why approval refuses. {0} is the number of the request, unless it is said otherwise. */
public enum ApprovalError implements ErrorCode {
    /** There is no such request, or it is none of the actor's business. */
    @Rule(kind = Kind.NOT_FOUND, clause = "GB/T 22239-2019 8.1.4.2")
    APPROVAL_UNKNOWN,
    /** One's own request, by whatever account. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：申请与审批不得为同一人")
    APPROVAL_OWN,
    /** Wrote or changed what is to be approved, or asked for it in an earlier round. */
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
    /** {1} the step it says it waits at: the decisions that were taken down do not bear that out. */
    @Rule(kind = Kind.CONFLICT, clause = "GB/T 22239-2019 8.1.4.7")
    APPROVAL_OUT_OF_ORDER,
    /** The command is not the one that was shown, or not the one that was submitted. */
    @Rule(kind = Kind.CONFLICT, clause = "GB/T 22239-2019 8.1.4.7")
    APPROVAL_COMMAND_CHANGED,
    /** A refusal or return needs a reason; no reason is longer than 500 characters or has control characters. */
    @Rule(kind = Kind.INVALID, clause = "平台默认：不同意的必须说明理由")
    APPROVAL_REASON,
    /** Only the requester withdraws and corrects, or a colleague of the same unit and right. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：申请与审批不得为同一人")
    APPROVAL_NOT_REQUESTER,
    /** A colleague withdraws only when the requester can no longer act. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：申请与审批不得为同一人")
    APPROVAL_REQUESTER_ACTS,
    /** {0} number of the step, {1} how many persons it demands, {2} how many could decide it now. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：审批的期限与方式")
    APPROVAL_TOO_FEW,
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
    /** {1} how often one person claims the same step. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：待办的认领")
    APPROVAL_CLAIMS_SPENT,
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
