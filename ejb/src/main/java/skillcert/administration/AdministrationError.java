package skillcert.administration;

import skillcert.kernel.ErrorCode;

/** Why administration refuses. */
public enum AdministrationError implements ErrorCode {
    /** {0} what is proposed: only the security administrator and deciders of the province propose. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：业务参数与演示时钟")
    ADMINISTRATION_NOT_PROVINCE,
    /** {0} what is done: a reason of 1 to 200 characters of text is needed. */
    @Rule(kind = Kind.INVALID, clause = "GB/T 22239-2019 8.1.4.3")
    ADMINISTRATION_REASON,
    /** {0} name: there is no timer of this name that may be run at any time. */
    @Rule(kind = Kind.NOT_FOUND, clause = "平台默认：任务的办理")
    ADMINISTRATION_TIMER
}
