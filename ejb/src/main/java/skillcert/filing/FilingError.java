package skillcert.filing;

import skillcert.kernel.ErrorCode;

/** Why a filing, a body or its range refuses. Those of {@link Kind#INVALID} up to FILING_RANGE are faults of one field. */
public enum FilingError implements ErrorCode {
    /** {0} unit, {1} how many faults: the form has faults, each told by {@link FaultyFilingException#faults}. */
    FILING_FAULTY(Kind.INVALID, Clause.TEXT + "五（四）"),
    /** A field that is needed is empty. */
    FILING_REQUIRED(Kind.INVALID, Clause.TEXT + "五（四）"),
    /** {0} most characters: a text is too long. */
    FILING_TOO_LONG(Kind.INVALID, Clause.PLATFORM),
    /** A text has control characters or angle brackets. */
    FILING_UNFIT_TEXT(Kind.INVALID, Clause.PLATFORM),
    /** {0} first and last two characters: not a code by GB 32100. */
    FILING_ORGANISATION_CODE(Kind.INVALID, "GB 32100-2015"),
    /** {0} place: not in table 5, which lists the determining departments (T-16). */
    FILING_PLACE(Kind.INVALID, Clause.CODES + "二（四）1"),
    /** {0} unit: there is none, or it is not a technical school (R102, T-19). */
    FILING_NOT_A_SCHOOL(Kind.INVALID, Clause.CODES + "二（四）2"),
    /** {0} last day, {1} today: the validity has ended before it begins. */
    FILING_VALIDITY(Kind.INVALID, Clause.PLATFORM),
    /** The range is empty. */
    FILING_RANGE_EMPTY(Kind.INVALID, Clause.TEXT + "五（四）"),
    /** {0} number of the row: the catalogue has no such row in force (R046, T-42). */
    FILING_RANGE_OCCUPATION(Kind.INVALID, Clause.ANNEX_1),
    /** {0} occupation, {1} level, {2} allowed levels: the row has no such level (R049–R051, T-43…T-46). */
    FILING_RANGE_LEVEL(Kind.INVALID, Clause.ANNEX_1),
    /** {0} unit: it is filed already, or an application of it waits. */
    FILING_UNIT_FILED(Kind.CONFLICT, Clause.PLATFORM),
    /** {0} place: the actor's unit does not decide for this department. */
    FILING_OUT_OF_TERRITORY(Kind.FORBIDDEN, Clause.TEXT + "五（二）"),
    /** {0} number: the key of the form belongs to another application. */
    FILING_KEY_TAKEN(Kind.CONFLICT, Clause.PLATFORM),
    /** {0} number: there is no such application, or the actor may not know that there is. */
    FILING_UNKNOWN(Kind.NOT_FOUND, Clause.ACCESS),
    /** {0} number, {1} state: the application was decided already. */
    FILING_DECIDED(Kind.CONFLICT, Clause.PLATFORM),
    /** {0} number: what is stored is no longer what was shown to the approver. */
    FILING_CHANGED(Kind.CONFLICT, Clause.INTEGRITY),
    /** {0} number: there is no such body, or the actor may not know that there is. */
    FILING_BODY_UNKNOWN(Kind.NOT_FOUND, Clause.ACCESS),
    /** {0} body code, {1} standing, {2} day, {3} last day of validity: the body may not act on that day (I13). */
    FILING_NOT_IN_FORCE(Kind.CONFLICT, Clause.TEXT + "五（四）"),
    /** {0} body code, {1} occupation, {2} level, {3} day: outside the filed range (R033, I4). */
    FILING_OUT_OF_SCOPE(Kind.CONFLICT, Clause.TEXT + "五（四）");

    private static final class Clause {
        static final String NOTICE = "粤人社办〔2020〕39号 ";
        static final String TEXT = NOTICE + "正文";
        static final String ANNEX_1 = NOTICE + "附件 1";
        static final String CODES = NOTICE + "附件 4 ";
        static final String PLATFORM = "平台默认 备案申请";
        static final String INTEGRITY = "GB/T 22239-2019 8.1.4.7";
        static final String ACCESS = "GB/T 22239-2019 8.1.4.2";
    }

    private final Kind kind;
    private final String clause;

    FilingError(Kind kind, String clause) {
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
