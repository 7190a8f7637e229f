package skillcert.policy;

/** A field of the register or of an announcement that a refusal names; pages have the words. */
public enum PolicyField {
    /** Number of a document. */
    NUMBER,
    /** Title of a document or an announcement. */
    TITLE,
    /** Content of an announcement. */
    CONTENT,
    /** How a clause is cited. */
    CLAUSE,
    /** What a clause says. */
    CLAUSE_CONTENT,
    /** Why a document ends. */
    REASON
}
