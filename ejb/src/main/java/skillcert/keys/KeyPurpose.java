package skillcert.keys;

/** What a data key is for. A key serves one purpose only: the ring refuses to open with a key of another. */
public enum KeyPurpose {
    /** Seals columns: ID numbers, phones (I14). */
    FIELD,
    /** Seals files: photos, uploaded and printed files (I11, I14). */
    DOCUMENT,
    /** Makes person keys; the oldest one is used for ever, for another would no longer recognise anybody. */
    PERSON,
    /** Authenticates the rows of audit and ledger (I6). */
    CHAIN,
    /** Signs what others check without us: the QR, the heads of the chains. */
    SIGN
}
