package skillcert.assessment;

import skillcert.kernel.ErrorCode;

/** Why an assessment act is refused. */
public enum AssessmentError implements ErrorCode {
    /** The unit of the actor is not a filed body. */
    ASSESSMENT_NOT_FILED(Kind.CONFLICT, "粤人社办〔2020〕39号 五（四）"),
    /** {0} batch: there is none, or it may not be seen. */
    ASSESSMENT_UNKNOWN_BATCH(Kind.NOT_FOUND, "粤人社办〔2020〕39号 五（四）"),
    /** {0} list: there is none. */
    ASSESSMENT_UNKNOWN_LIST(Kind.NOT_FOUND, "粤人社办〔2020〕39号 五（四）"),
    /** {0} list: it is not approved (I5). */
    ASSESSMENT_LIST_NOT_APPROVED(Kind.CONFLICT, "粤人社办〔2020〕39号 五（四）"),
    /** {0} batch, {1} state: on notice or approved, it is frozen. */
    ASSESSMENT_BATCH_FROZEN(Kind.CONFLICT, "粤人社办〔2020〕39号 五（四）"),
    /** {0} field of the form, {1} what is wrong. */
    ASSESSMENT_PLAN_INCOMPLETE(Kind.INVALID, "粤人社办〔2020〕39号 五（三）"),
    /** {0} batch: nobody has passed with a photo, so there is nothing to announce. */
    ASSESSMENT_NOBODY_PASSED(Kind.CONFLICT, "粤人社办〔2020〕39号 五（三）"),
    /** {0} batch, {1} how many, {2} their numbers: scores are missing. */
    ASSESSMENT_SCORES_MISSING(Kind.CONFLICT, "粤人社办〔2020〕39号 五（三）"),
    /** {0} batch, {1} how many, {2} their numbers: photos are missing (R132). */
    ASSESSMENT_PHOTOS_MISSING(Kind.CONFLICT, "粤人社办〔2020〕39号 附件4 六"),
    /** {0} list, {1} last day of the notice: it has not ended (G02). */
    ASSESSMENT_NOTICE_RUNNING(Kind.CONFLICT, "平台默认：结果公示期满方可审定"),
    /** {0} batch, {1} day of the exam: it is yet to come. */
    ASSESSMENT_EXAM_TO_COME(Kind.CONFLICT, "粤人社办〔2020〕39号 五（三）"),
    /** {0} the one-time key of a form that was sent with other contents before (I9). */
    ASSESSMENT_KEY_TAKEN(Kind.CONFLICT, "平台默认：同一表单不得重复用于不同内容"),
    /** {0} list: what was shown to the approver is not what is stored. */
    ASSESSMENT_LIST_CHANGED(Kind.CONFLICT, "粤人社办〔2020〕39号 五（四）");

    private final Kind kind;
    private final String clause;

    AssessmentError(Kind kind, String clause) {
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
