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
    /** {0} last day, {1} years: longer than the parameter allows. */
    @Rule(kind = Kind.INVALID, clause = Clause.VALIDITY)
    FILING_VALIDITY_LONG,
    /** {0} last day as filed: only a renewal moves it (粤技服〔2022〕184号). */
    @Rule(kind = Kind.INVALID, clause = Clause.RENEWAL)
    FILING_VALIDITY_FIXED,
    /** There is no site (R004). */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（三）")
    FILING_SITES_EMPTY,
    /** A second site of the same name or number. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_SITE_TWICE,
    /** {0} end of the lease, {1} today. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_SITE_LEASE,
    /** No line of the range is assessed on the site. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_SITE_UNUSED,
    /** {0} the most: more lines or places than can be. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_TOO_MANY,
    /** {0} occupation, {1} number: the range names a site that is not there. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_RANGE_SITE,
    /** {0} occupation, {1} level: it has no fee, not even nought (R032, T-68). */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（三）")
    FILING_FEE_MISSING,
    /** A fee for what is not in the range, or a second one. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（三）")
    FILING_FEE_OUTSIDE,
    /** {0} the most: an amount has at most two decimals and is not negative. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（三）")
    FILING_FEE_AMOUNT,
    /** Nobody is said to be assessed (T-19, G12). */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（三）")
    FILING_CANDIDATES_EMPTY,
    /** {0} paper, {1} clause that demands it. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（三）")
    FILING_PAPER_MISSING,
    /** {0} duty: nobody answers for it (R018, R034). */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "四（三）")
    FILING_DUTY_MISSING,
    /** A telephone number of another form. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_PHONE,
    /** A third party without dated contract and its file (R007). */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "三")
    FILING_CONTRACT_MISSING,
    /** {0} last day, {1} today: the contract has ended or ends before it begins. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "三")
    FILING_CONTRACT_DATES,
    /** {0} kind: the school is not filed, so there is nothing to add to, change or renew. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_NOT_FILED,
    /** {0} kind: a suspended body can only change what is filed of it. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（五）")
    FILING_SUSPENDED,
    /** An addition takes something away. */
    @Rule(kind = Kind.INVALID, clause = Clause.RENEWAL)
    FILING_RANGE_CUT,
    /** A change adds to the range. */
    @Rule(kind = Kind.INVALID, clause = Clause.RENEWAL)
    FILING_RANGE_GROWN,
    /** An addition adds nothing. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_NOTHING_ADDED,
    /** A change changes nothing. */
    @Rule(kind = Kind.INVALID, clause = Clause.PLATFORM)
    FILING_NOTHING_CHANGED,
    /** {0} last day, {1} months: a renewal comes in the last months (粤技服〔2022〕184号). */
    @Rule(kind = Kind.INVALID, clause = Clause.RENEWAL)
    FILING_RENEWAL_EARLY,
    /** {0} last day: what has ended is filed anew, not renewed. */
    @Rule(kind = Kind.INVALID, clause = Clause.RENEWAL)
    FILING_RENEWAL_LATE,
    /** {0} how many: a merger names at least two bodies, a first filing none (T-29). */
    @Rule(kind = Kind.INVALID, clause = Clause.CODES + "四（二）")
    FILING_MERGER_PARENTS,
    /** {0} how many: a move to another department names the one body that moves (T-30). */
    @Rule(kind = Kind.INVALID, clause = Clause.CODES + "四（一）")
    FILING_RELOCATION_PARENT,
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
    /** {0} login, {1} when: somebody else saved the draft meanwhile. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.DRAFT)
    FILING_DRAFT_CHANGED,
    /** {0} number: the draft was submitted or thrown away. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.DRAFT)
    FILING_DRAFT_CLOSED,
    /** {0} number: there is no such draft, or it is of another office. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.ACCESS)
    FILING_DRAFT_UNKNOWN,
    /** {0} the most lines: a draft holds no more. */
    @Rule(kind = Kind.INVALID, clause = Clause.DRAFT)
    FILING_DRAFT_LARGE,
    /** {0} unit, {1} kind: a draft of another kind is open for the school. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.DRAFT)
    FILING_DRAFT_OPEN,
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
    /** {0} number, {1} state: it is not on public notice. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PLATFORM)
    FILING_NOT_ON_NOTICE,
    /** {0} number, {1} last day: its public notice has not ended. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.NOTICE_DAYS)
    FILING_NOTICE_RUNS,
    /** {0} place: no unit of that department is registered, so nobody could check it. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.TEXT + "五（二）")
    FILING_NO_DEPARTMENT,
    /** {0} number, {1} how many: remarks on the application are open. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.REVIEW)
    FILING_REMARKS_OPEN,
    /** {0} number: it cannot be returned without saying at which part, by a remark. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.REVIEW)
    FILING_NO_REMARK,
    /** {0} number, {1} site: nobody has visited it, or it was found unfit. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.VISIT)
    FILING_NOT_VISITED,
    /** {0} today: a visit has a day, and not one to come. */
    @Rule(kind = Kind.INVALID, clause = Clause.VISIT)
    FILING_VISIT_DAY,
    /** {0} number: the code of its school was asked for already. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.CODES + "二（四）3")
    FILING_CODE_ASKED,
    /** {0} place: its code is given by that department, not by the actor's (R103). */
    @Rule(kind = Kind.FORBIDDEN, clause = Clause.CODES + "二（四）3")
    FILING_CODE_OF_OTHERS,
    /** The ministry's number and the number of its document belong together (T-20, R096). */
    @Rule(kind = Kind.INVALID, clause = Clause.CODES + "二（二）")
    FILING_MINISTRY_DOCUMENT,
    /** {0} body code, {1} since: it was cancelled; nothing comes after that (R108). */
    @Rule(kind = Kind.CONFLICT, clause = Clause.CODES + "四（一）")
    FILING_BODY_ENDED,
    /** {0} body code, {1} standing, {2} act: the act does not fit the standing. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.TEXT + "五（五）")
    FILING_STANDING,
    /** An act that no department can propose. */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（五）")
    FILING_STANDING_ACT,
    /** A suspension or cancellation without its ground (R041). */
    @Rule(kind = Kind.INVALID, clause = Clause.TEXT + "五（五）")
    FILING_GROUND,
    /** {0} number: the proposal was decided already. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PLATFORM)
    FILING_ACT_DECIDED,
    /** {0} number: there is no such proposal. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.ACCESS)
    FILING_ACT_UNKNOWN,
    /** {0} body code: an act on it waits for its decision. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.TEXT + "五（五）")
    FILING_ACT_WAITS,
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
        static final String DRAFT = "平台默认：备案草稿";
        static final String VALIDITY = "平台默认：备案有效期（年）";
        static final String NOTICE_DAYS = "平台默认：备案公示天数（工作日）";
        static final String REVIEW = "平台默认：备案审核意见";
        static final String VISIT = "平台默认：备案现场核查";
        static final String RENEWAL = "粤技服〔2022〕184号";
        static final String INTEGRITY = "GB/T 22239-2019 8.1.4.7";
        static final String ACCESS = "GB/T 22239-2019 8.1.4.2";
    }
}
