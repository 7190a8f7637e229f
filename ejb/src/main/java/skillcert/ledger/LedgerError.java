package skillcert.ledger;

import skillcert.kernel.ErrorCode;

/** Why the ledger refuses. */
public enum LedgerError implements ErrorCode {
    /** {0} body code, {1} year, {2} level: 999999 numbers are used up (T-13). */
    LEDGER_SERIALS_USED_UP(Kind.CONFLICT, "粤人社办〔2020〕39号 附件4 二（七）"),
    /** {0} list: the list belongs to another body (R002). */
    LEDGER_NOT_OWN_LIST(Kind.FORBIDDEN, "粤人社办〔2020〕39号 五（四）"),
    /** {0} number, {1} state: it is not valid any more, and no sheet of it leaves (I13). */
    LEDGER_NOT_VALID(Kind.CONFLICT, "粤人社办〔2020〕39号 五（五）"),
    /** {0} number: there is no such certificate, or it may not be seen. */
    LEDGER_UNKNOWN_CERTIFICATE(Kind.NOT_FOUND, "粤人社办〔2020〕39号 附件4"),
    /** {0} body code: there is no such body, or its ledger is not the actor's to prove (I15). */
    LEDGER_UNKNOWN_BODY(Kind.NOT_FOUND, "粤人社办〔2020〕39号 五（四）"),
    /** {0} what was read: it is not the text of one of our codes. */
    LEDGER_WRONG_QR(Kind.INVALID, "粤人社办〔2020〕39号 附件4 六");

    private final Kind kind;
    private final String clause;

    LedgerError(Kind kind, String clause) {
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
