package skillcert.assessment;

import skillcert.kernel.ErrorCode;

/** Why an assessment act is refused. */
public enum AssessmentError implements ErrorCode {
    /** The unit of the actor is not a filed body. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（四）")
    ASSESSMENT_NOT_FILED,
    /** {0} batch: there is none, or it may not be seen. */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "正文五（四）")
    ASSESSMENT_UNKNOWN_BATCH,
    /** {0} list: there is none. */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "正文五（四）")
    ASSESSMENT_UNKNOWN_LIST,
    /** {0} list: it is not approved (I5). */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（四）")
    ASSESSMENT_LIST_NOT_APPROVED,
    /** {0} batch, {1} state: on notice or approved, it is frozen. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（四）")
    ASSESSMENT_BATCH_FROZEN,
    /** The batch has no title, or one over 120 characters. */
    @Rule(kind = Kind.INVALID, clause = NOTICE + "正文五（三）")
    ASSESSMENT_PLAN_TITLE,
    /** The batch has no day of the exam. */
    @Rule(kind = Kind.INVALID, clause = NOTICE + "正文五（三）")
    ASSESSMENT_PLAN_DAY,
    /** {0} batch, {1} number: there is no such candidate. */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "正文五（三）")
    ASSESSMENT_UNKNOWN_CANDIDATE,
    /** {0} batch: nobody has passed with a photo, so there is nothing to announce. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（三）")
    ASSESSMENT_NOBODY_PASSED,
    /** {0} batch, {1} how many, {2} their numbers: scores are missing. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（三）")
    ASSESSMENT_SCORES_MISSING,
    /** {0} batch, {1} how many, {2} their numbers: photos are missing (R132). */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "附件4 六")
    ASSESSMENT_PHOTOS_MISSING,
    /** {0} list, {1} last day of the notice: it has not ended (G02). */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：结果公示期满方可审定")
    ASSESSMENT_NOTICE_RUNNING,
    /** {0} batch, {1} day of the exam: it is yet to come. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（三）")
    ASSESSMENT_EXAM_TO_COME,
    /** {0} the one-time key of a form that was sent with other contents before (I9). */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：同一表单不得重复用于不同内容")
    ASSESSMENT_KEY_TAKEN,
    /** {0} list: what was shown to the approver is not what is stored. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（四）")
    ASSESSMENT_LIST_CHANGED
}
