package skillcert.ledger;

import skillcert.kernel.ErrorCode;

/** Why the ledger refuses. */
public enum LedgerError implements ErrorCode {
    /** {0} body code, {1} year, {2} level: 999999 numbers are used up (T-13). */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "附件4 二（七）")
    LEDGER_SERIALS_USED_UP,
    /** {0} list: the list belongs to another body (R002). */
    @Rule(kind = Kind.FORBIDDEN, clause = NOTICE + "正文五（四）")
    LEDGER_NOT_OWN_LIST,
    /** {0} number, {1} state: it is not valid any more, and no sheet of it leaves (I13). */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "正文五（五）")
    LEDGER_NOT_VALID,
    /** {0} number: there is no such certificate, or it may not be seen. */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "附件4")
    LEDGER_UNKNOWN_CERTIFICATE,
    /** {0} body code: there is no such body, or its ledger is not the actor's to prove (I15). */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "正文五（四）")
    LEDGER_UNKNOWN_BODY,
    /** {0} number of a proof of all ledgers: there is none. */
    @Rule(kind = Kind.NOT_FOUND, clause = NOTICE + "正文五（四）")
    LEDGER_UNKNOWN_PROOF,
    /** What was read is not the text of one of our codes. */
    @Rule(kind = Kind.INVALID, clause = NOTICE + "附件4 六")
    LEDGER_WRONG_QR,
    /** {0} unit: the school is not filed, so it has no series to open. */
    @Rule(kind = Kind.CONFLICT, clause = LedgerError.OPENING)
    LEDGER_OPENING_NOT_FILED,
    /** {0} year, {1} first, {2} this year: nothing was issued on paper in that year (T-22). */
    @Rule(kind = Kind.INVALID, clause = LedgerError.OPENING)
    LEDGER_OPENING_YEAR,
    /** The level is not in table 7. */
    @Rule(kind = Kind.INVALID, clause = NOTICE + "附件4 表7")
    LEDGER_OPENING_LEVEL,
    /** {0} serial: not 1 to 999999 (R106). */
    @Rule(kind = Kind.INVALID, clause = NOTICE + "附件4 二（七）")
    LEDGER_OPENING_SERIAL,
    /** No reason, or more than 500 characters. */
    @Rule(kind = Kind.INVALID, clause = LedgerError.OPENING)
    LEDGER_OPENING_REASON,
    /** {0} body code, {1} year, {2} level: the series has an opening balance or has given numbers (I1, I2). */
    @Rule(kind = Kind.CONFLICT, clause = NOTICE + "附件4 二（七）")
    LEDGER_OPENING_KNOWN,
    /** {0} number: it was decided already, or is not there. */
    @Rule(kind = Kind.CONFLICT, clause = LedgerError.OPENING)
    LEDGER_OPENING_DECIDED,
    /** {0} number: what is stored is no longer what was shown. */
    @Rule(kind = Kind.CONFLICT, clause = "GB/T 22239-2019 8.1.4.7")
    LEDGER_OPENING_CHANGED;

    private static final String OPENING = "平台默认：期初结转";
}
