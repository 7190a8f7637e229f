package skillcert.filing;

import skillcert.kernel.ErrorCode;

/** Why a filing, a body or its range refuses. Those of {@link Kind#INVALID} up to FILING_RANGE are faults of one field. */
public enum FilingError implements ErrorCode {
    /** {0} unit, {1} how many faults: the form has faults, each told by {@link FaultyFilingException#faults}. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（四）")
    FILING_FAULTY,
    /** A field that is needed is empty. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（四）")
    FILING_REQUIRED,
    /** {0} most characters: a text is too long. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_TOO_LONG,
    /** A text has control characters or angle brackets. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_UNFIT_TEXT,
    /** {0} place: not in table 5, which lists the determining departments (T-16). */
    @Rule(kind = Kind.INVALID, clause = Clause.CODES + "二（四）1")
    FILING_PLACE,
    /** {0} place, {1} place of the unit: the school belongs to another department (T-16). */
    @Rule(kind = Kind.INVALID, clause = Clause.CODES + "二（四）1")
    FILING_PLACE_OF_UNIT,
    /** {0} unit: there is none, or it is not a technical school (R102, T-19). */
    @Rule(kind = Kind.INVALID, clause = Clause.CODES + "二（四）2")
    FILING_NOT_A_SCHOOL,
    /** {0} last day, {1} today: the validity has ended before it begins. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_VALIDITY,
    /** The range is empty. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（四）")
    FILING_RANGE_EMPTY,
    /** {0} number of the row: the catalogue has no such row in force (R046, T-42). */
    @Rule(kind = Kind.INVALID, clause = Clause.ANNEX_1)
    FILING_RANGE_OCCUPATION,
    /** {0} occupation, {1} level, {2} allowed levels: the row has no such level (R049–R051, T-43…T-46). */
    @Rule(kind = Kind.INVALID, clause = Clause.ANNEX_1)
    FILING_RANGE_LEVEL,
    /** {0} unit: it is filed already, or an application of it waits. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PLATFORM)
    FILING_UNIT_FILED,
    /** {0} place: the actor's unit does not decide for this department. */
    @Rule(kind = Kind.FORBIDDEN, clause = Clause.TEXT + "五（二）")
    FILING_OUT_OF_TERRITORY,
    /** {0} number: the key of the form belongs to another application. */
    @Rule(kind = Kind.CONFLICT, clause = "平台默认：同一表单不得重复用于不同内容")
    FILING_KEY_TAKEN,
    /** {0} number: there is no such application, or the actor may not know that there is. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.ACCESS)
    FILING_UNKNOWN,
    /** {0} number, {1} state: the application was decided already. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PLATFORM)
    FILING_DECIDED,
    /** {0} number, {1} state: it was not returned to this person for correction. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PLATFORM)
    FILING_NOT_RETURNED,
    /** {0} number: what is stored is no longer what was shown to the approver. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.INTEGRITY)
    FILING_CHANGED,
    /** {0} number: there is no such body, or the actor may not know that there is. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.ACCESS)
    FILING_BODY_UNKNOWN,
    /** {0} body code, {1} standing, {2} day, {3} last day of validity: the body may not act on that day (I13). */
    @Rule(kind = Kind.CONFLICT, clause = Clause.TEXT + "五（四）")
    FILING_NOT_IN_FORCE,
    /** {0} body code, {1} occupation, {2} level, {3} day: outside the filed range (R033, I4). */
    @Rule(kind = Kind.CONFLICT, clause = Clause.TEXT + "五（四）")
    FILING_OUT_OF_SCOPE;

    private static final class Clause {
        static final String TEXT = NOTICE + "正文";
        static final String ANNEX_1 = NOTICE + "附件1";
        static final String CODES = NOTICE + "附件4 ";
        static final String PLATFORM = "平台默认：备案申请";
        static final String INTEGRITY = "GB/T 22239-2019 8.1.4.7";
        static final String ACCESS = "GB/T 22239-2019 8.1.4.2";
    }
}
