package skillcert.numbering;

import skillcert.kernel.ErrorCode;

/**
 * Why a number, a body code or a part of one is refused. The values of every {@link WrongNumberException} are, in this
 * order: what was found, the name of the part, its positions, the table or clause, what would be right.
 */
public enum NumberingError implements ErrorCode {
    /** Not 22 characters, or not 13 for a body code (R092). */
    NUMBERING_LENGTH(Kind.INVALID, "一"),
    /** Position 1 is neither Y nor S (R095). */
    NUMBERING_BODY_CLASS(Kind.INVALID, "二（一）"),
    /** Positions 2–5 are not four digits (R096, R097). */
    NUMBERING_NATIONAL_CODE(Kind.INVALID, "二（二）"),
    /** Positions 6–7 are not in table 4 (R098). */
    NUMBERING_PROVINCE(Kind.INVALID, "二（三）"),
    /** Positions 8–13 under another province are not six digits (R099). */
    NUMBERING_BODY_SEQUENCE(Kind.INVALID, "二（四）"),
    /** Positions 8–9 under 44 are not in table 5 (R100). */
    NUMBERING_LOCALITY(Kind.INVALID, "二（四）1"),
    /** Position 10 under 44 is not in table 6-1 (Y) or 6-2 (S) (R101). */
    NUMBERING_CATEGORY(Kind.INVALID, "二（四）2"),
    /** Positions 11–13 are not three digits, or not a serial that may be given (R103, T-11). */
    NUMBERING_BODY_SERIAL(Kind.INVALID, "二（四）3"),
    /** Positions 14–15 are not two digits, or the year cannot be written with them (R104). */
    NUMBERING_YEAR(Kind.INVALID, "二（五）"),
    /** Position 16 is not in table 7; levels of later rules have no number under this one (R105, T-24). */
    NUMBERING_LEVEL(Kind.INVALID, "二（六）"),
    /** Positions 17–22 are not 000001–999999 (R106). */
    NUMBERING_SERIAL(Kind.INVALID, "二（七）"),
    /** The year of the number is not that of the issue date (T-21). */
    NUMBERING_YEAR_NOT_OF_ISSUE(Kind.INVALID, "二（五）"),
    /** A department has given all 999 codes of a class; retired ones are never used again (T-12). */
    NUMBERING_BODY_SERIALS_EXHAUSTED(Kind.CONFLICT, "二（四）3"),
    /** A body has given all 999999 numbers of a year and level (T-13). */
    NUMBERING_SERIALS_EXHAUSTED(Kind.CONFLICT, "二（七）"),
    /** Nothing is assigned or issued here for another province (T-01). */
    NUMBERING_NOT_GUANGDONG(Kind.INVALID, "二（三）"),
    /** Nothing is assigned or issued here for employers (T-19, T-77). */
    NUMBERING_NOT_SOCIETY(Kind.INVALID, "二（一）"),
    /** Nothing is assigned or issued here but for technical schools (R102). */
    NUMBERING_NOT_SCHOOL(Kind.INVALID, "二（四）2"),
    /** 000 may be read, but the first body is 001 (T-11). */
    NUMBERING_BODY_SERIAL_NEVER_GIVEN(Kind.INVALID, "二（四）3");

    private final Kind kind;
    private final String clause;

    NumberingError(Kind kind, String clause) {
        this.kind = kind;
        this.clause = "粤人社办〔2020〕39号 附件 4 " + clause;
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
