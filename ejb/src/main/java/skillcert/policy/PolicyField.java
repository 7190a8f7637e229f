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
    /** Who issued a document. */
    ISSUER,
    /** Kind of a document. */
    KIND,
    /** What an attached file is. */
    NOTE,
    /** Why something ends or is revised. */
    REASON
}
