package skillcert.printing;

import skillcert.kernel.ErrorCode;

/** Why the printing office refuses. */
public enum PrintingError implements ErrorCode {
    /** {0} list: nothing of it is issued, or all of it is ordered already. */
    PRINTING_NOTHING_TO_PRINT(Kind.CONFLICT, "粤人社办〔2020〕39号 五（一）"),
    /** {0} list: it belongs to another body (R002). */
    PRINTING_NOT_OWN_LIST(Kind.FORBIDDEN, "粤人社办〔2020〕39号 五（四）"),
    /** {0} job: there is none, or it may not be seen. */
    PRINTING_UNKNOWN_JOB(Kind.NOT_FOUND, "粤人社办〔2020〕39号 五（一）"),
    /** {0} the one-time key of a form that was sent for another list before (I9). */
    PRINTING_KEY_TAKEN(Kind.CONFLICT, "平台默认：同一表单不得重复用于不同内容"),
    /** {0} job, {1} tray: that file has not been made. */
    PRINTING_NOT_MADE(Kind.CONFLICT, "粤人社办〔2020〕39号 五（一）"),
    /** {0} number, {1} field, {2} offending text: the sheet cannot be printed right, so it is not printed (T-41). */
    PRINTING_UNPRINTABLE(Kind.INVALID, "粤人社办〔2020〕39号 附件4 四（四）");

    private final Kind kind;
    private final String clause;

    PrintingError(Kind kind, String clause) {
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
