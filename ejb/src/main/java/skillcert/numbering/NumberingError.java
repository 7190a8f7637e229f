package skillcert.numbering;

import skillcert.kernel.ErrorCode;

/**
 * Why a number, a body code or a part of one is refused. The values of every {@link WrongNumberException} are, in this
 * order: what was found, the name of the part, its positions, the table or clause, what would be right.
 */
public enum NumberingError implements ErrorCode {
    /** Not 22 characters, or not 13 for a body code (R092). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "一")
    NUMBERING_LENGTH,
    /** Position 1 is neither Y nor S (R095). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（一）")
    NUMBERING_BODY_CLASS,
    /** Positions 2–5 are not four digits (R096, R097). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（二）")
    NUMBERING_NATIONAL_CODE,
    /** Positions 6–7 are not in table 4 (R098). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（三）")
    NUMBERING_PROVINCE,
    /** Positions 8–13 under another province are not six digits (R099). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（四）")
    NUMBERING_BODY_SEQUENCE,
    /** Positions 8–9 under 44 are not in table 5 (R100). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（四）1")
    NUMBERING_LOCALITY,
    /** Position 10 under 44 is not in table 6-1 (Y) or 6-2 (S) (R101). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（四）2")
    NUMBERING_CATEGORY,
    /** Positions 11–13 are not three digits, or not a serial that may be given (R103, T-11). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（四）3")
    NUMBERING_BODY_SERIAL,
    /** Positions 14–15 are not two digits, or the year cannot be written with them (R104). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（五）")
    NUMBERING_YEAR,
    /** Position 16 is not in table 7; levels of later rules have no number under this one (R105, T-24). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（六）")
    NUMBERING_LEVEL,
    /** Positions 17–22 are not 000001–999999 (R106). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（七）")
    NUMBERING_SERIAL,
    /** The year of the number is not that of the issue date (T-21). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（五）")
    NUMBERING_YEAR_NOT_OF_ISSUE,
    /** A department has given all 999 codes of a class; retired ones are never used again (T-12). */
    @Rule(kind = Kind.CONFLICT, clause = NumberingError.CODES + "二（四）3")
    NUMBERING_BODY_SERIALS_EXHAUSTED,
    /** A body has given all 999999 numbers of a year and level (T-13). */
    @Rule(kind = Kind.CONFLICT, clause = NumberingError.CODES + "二（七）")
    NUMBERING_SERIALS_EXHAUSTED,
    /** Nothing is assigned or issued here for another province (T-01). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（三）")
    NUMBERING_NOT_GUANGDONG,
    /** Nothing is assigned or issued here for employers (T-19, T-77). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（一）")
    NUMBERING_NOT_SOCIETY,
    /** Nothing is assigned or issued here but for technical schools (R102). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（四）2")
    NUMBERING_NOT_SCHOOL,
    /** 000 may be read, but the first body is 001 (T-11). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（四）3")
    NUMBERING_BODY_SERIAL_NEVER_GIVEN,
    /** {0} number: a number of the ministry and the number of its document belong together (T-20, R096). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "二（二）")
    NUMBERING_MINISTRY_DOCUMENT,
    /** {0} number: another body of the same letter has it (T-14). */
    @Rule(kind = Kind.CONFLICT, clause = NumberingError.CODES + "二（二）")
    NUMBERING_MINISTRY_TAKEN,
    /** {0} code: it is in the 废置库 already (R110). */
    @Rule(kind = Kind.CONFLICT, clause = NumberingError.CODES + "四（一）")
    NUMBERING_RETIRED,
    /** {0} code: nobody has it. */
    @Rule(kind = Kind.NOT_FOUND, clause = NumberingError.CODES + "四（一）")
    NUMBERING_NOT_ASSIGNED,
    /** {0} code: a technical school of Guangdong is filed here, not registered as a body of elsewhere (R113). */
    @Rule(kind = Kind.INVALID, clause = NumberingError.CODES + "四（三）")
    NUMBERING_NOT_EXTERNAL,
    /** {0} code, {1} name: it is registered under another name. */
    @Rule(kind = Kind.CONFLICT, clause = NumberingError.CODES + "四（三）")
    NUMBERING_EXTERNAL_KNOWN;

    private static final String CODES = NOTICE + "附件4 ";
}
