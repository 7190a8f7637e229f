package skillcert.jobs;

import skillcert.kernel.ErrorCode;

/** Why a job is refused. */
@ErrorCode.Rule(kind = ErrorCode.Kind.CONFLICT, clause = "平台默认：任务的办理")
public enum JobError implements ErrorCode {
    /** {0} number: there is no such job, or it is another unit's. */
    @Rule(kind = Kind.NOT_FOUND, clause = "平台默认：任务的办理")
    JOB_UNKNOWN,
    /** {0} what it is about: the same work is under way already. */
    JOB_UNDER_WAY,
    /** {0} number, {1} state: in this state it cannot be paused, resumed or cancelled so. */
    JOB_NOT_SO,
    /** {0} number: only who ordered it and the system administrator steer a job. */
    @Rule(kind = Kind.FORBIDDEN, clause = "平台默认：任务的办理")
    JOB_NOT_YOURS
}
