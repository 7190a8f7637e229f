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
    LEDGER_WRONG_QR
}
