package skillcert.printing;

import skillcert.kernel.ErrorCode;

/** Why the printing office refuses. */
public enum PrintingError implements ErrorCode {
    /** {0} list: nothing of it is issued, or all of it is ordered already. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（一）")
    PRINTING_NOTHING_TO_PRINT,
    /** {0} list: it belongs to another body (R002). */
    @Rule(kind = Kind.FORBIDDEN, clause = NOTICE + "正文五（四）")
    PRINTING_NOT_OWN_LIST,
    /** {0} job: there is none, or it may not be seen. */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "正文五（一）")
    PRINTING_UNKNOWN_JOB,
    /** {0} the one-time key of a form that was sent for another list before (I9). */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：同一表单不得重复用于不同内容")
    PRINTING_KEY_TAKEN,
    /** {0} job, {1} tray: that file has not been made. */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（一）")
    PRINTING_NOT_MADE,
    /** {0} number, {1} field, {2} offending text: the sheet cannot be printed right, so it is not printed (T-41). */
    @Rule(kind = Kind.INVALID, clause = NOTICE + "附件4 四（四）")
    PRINTING_UNPRINTABLE
}
