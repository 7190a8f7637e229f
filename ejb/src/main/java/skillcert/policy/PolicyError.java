package skillcert.policy;

import skillcert.kernel.ErrorCode;

/** Why policy refuses. Where the notice is silent the platform's own rule is cited. */
public enum PolicyError implements ErrorCode {
    /** {0} name, {1} date: no setting of this parameter is in force on that day. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.PARAMETERS)
    POLICY_NO_PARAMETER,
    /** {0} name, {1} setting: the parameter should be a whole number. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PARAMETERS)
    POLICY_NOT_A_NUMBER,
    /** {0} name: there is no such parameter. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.PARAMETERS)
    POLICY_UNKNOWN_PARAMETER,
    /** {0} name, {1} setting, {2} least, {3} most: the setting is not one of its kind, or out of bounds. */
    @Rule(kind = Kind.INVALID, clause = Clause.PARAMETERS)
    POLICY_SETTING,
    /** {0} name, {1} date, {2} today: a setting begins after today, so that the past is never rewritten (I16). */
    @Rule(kind = Kind.INVALID, clause = Clause.PARAMETERS)
    POLICY_SETTING_PAST,
    /** {0} name, {1} date: a setting begins on that day already. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PARAMETERS)
    POLICY_SETTING_TAKEN,
    /** {0} name, {1} date, {2} what it says now: the setting that should be replaced is not there or says something else. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PARAMETERS)
    POLICY_SETTING_MOVED,
    /** {0} who proposed: a second person must agree (I8). */
    @Rule(kind = Kind.FORBIDDEN, clause = Clause.SECOND)
    POLICY_SECOND_PERSON,
    /** {0} year: the arrangement of this year is known already. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PARAMETERS)
    POLICY_YEAR_KNOWN,
    /** {0} year: only an arrangement that is known can be amended. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.PARAMETERS)
    POLICY_YEAR_UNKNOWN,
    /** {0} year, {1} day, {2} today: an amendment changes days after today only, so that what was reckoned stands (I16). */
    @Rule(kind = Kind.INVALID, clause = Clause.PARAMETERS)
    POLICY_YEAR_DAY_PAST,
    /** {0} year, {1} number of the line, from 1; 0 for all: the line is not understood or does not belong to the year. */
    @Rule(kind = Kind.INVALID, clause = Clause.PARAMETERS)
    POLICY_YEAR_LINE,
    /** {0} days: the clock moves forward only, outside the demonstration not at all. */
    @Rule(kind = Kind.FORBIDDEN, clause = Clause.PARAMETERS)
    POLICY_CLOCK_FIXED,
    /** {0} days: not 1 to 366. */
    @Rule(kind = Kind.INVALID, clause = Clause.PARAMETERS)
    POLICY_CLOCK_DAYS,
    /** {0} code: there is no such document. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.REGISTER)
    POLICY_UNKNOWN_DOCUMENT,
    /** {0} document, {1} clause: the register has no such clause, or the document has ended. */
    @Rule(kind = Kind.INVALID, clause = Clause.REGISTER)
    POLICY_UNKNOWN_CLAUSE,
    /** {0} the field in Chinese, {1} most characters: it is empty, too long, or has characters that are no text. */
    @Rule(kind = Kind.INVALID, clause = Clause.REGISTER)
    POLICY_TEXT,
    /** {0} document: its title is known, or it is not of the kind that is completed here. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.REGISTER)
    POLICY_TITLE_KNOWN,
    /** {0} kind of unit: only the province keeps the documents of the nation and of the province. */
    @Rule(kind = Kind.FORBIDDEN, clause = Clause.REGISTER)
    POLICY_NO_PROVINCE,
    /** {0} document: no file is given. */
    @Rule(kind = Kind.INVALID, clause = Clause.REGISTER)
    POLICY_NO_FILE,
    /** {0} number: a document of this number is in the register. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.REGISTER)
    POLICY_NUMBER_TAKEN,
    /** {0} document or announcement: the dates are missing or the wrong way round. */
    @Rule(kind = Kind.INVALID, clause = Clause.REGISTER)
    POLICY_DATES,
    /** {0} document: only a local notice is ended here, and only once. */
    @Rule(kind = Kind.CONFLICT, clause = "粤人社办〔2020〕39号 正文五（六）")
    POLICY_NOT_ENDABLE,
    /** {0} kind of unit: only province and cities keep local notices (R043). */
    @Rule(kind = Kind.FORBIDDEN, clause = "粤人社办〔2020〕39号 正文五（六）")
    POLICY_NO_DEPARTMENT,
    /** {0} document: it is another territory's, and not this unit's to end or to replace (R043). */
    @Rule(kind = Kind.FORBIDDEN, clause = "粤人社办〔2020〕39号 正文五（六）")
    POLICY_FOREIGN_DOCUMENT,
    /** {0} number: there is no such announcement. */
    @Rule(kind = Kind.NOT_FOUND, clause = Clause.ANNOUNCEMENTS)
    POLICY_UNKNOWN_ANNOUNCEMENT,
    /** {0} number: the announcement was withdrawn before. */
    @Rule(kind = Kind.CONFLICT, clause = Clause.ANNOUNCEMENTS)
    POLICY_WITHDRAWN;

    private static final class Clause {
        static final String SECOND = "平台默认：申请与审批不得为同一人";
        static final String PARAMETERS = "平台默认：业务参数与演示时钟";
        static final String REGISTER = "平台默认：制度文件的登记";
        static final String ANNOUNCEMENTS = "平台默认：公告";
    }
}
