package skillcert.filing;

/** Whom a school may assess; it follows from the filing, not from the letter of the code (T-19, G12). */
public enum CandidateKind {
    /** 本校学生 */
    OWN_STUDENTS,
    /** 其他院校学生 */
    OTHER_STUDENTS,
    /** 社会人员 */
    PUBLIC
}
