package skillcert.keys;

import skillcert.kernel.ErrorCode;

/** Why keys refuse. Most of these stop the start of the server and are meant for the operator. */
public enum KeysError implements ErrorCode {
    /** {0} path: the database has data keys, but the credential store is absent or lacks the master key. */
    KEYS_MASTER_MISSING(Kind.CONFLICT, Clause.CONFIDENTIALITY),
    /** {0} number of the master key, {1} key id: the credential store lacks the master key that wraps this data key. */
    KEYS_MASTER_UNKNOWN(Kind.CONFLICT, Clause.CONFIDENTIALITY),
    /** {0} number of the newest master key: a change over is prepared already, or none is. */
    KEYS_MASTER_CHANGE(Kind.CONFLICT, Clause.CONFIDENTIALITY),
    /** {0} path: the credential store cannot be read or written. */
    KEYS_STORE_UNUSABLE(Kind.CONFLICT, Clause.CONFIDENTIALITY),
    /** {0} path: accounts of the machine other than the owner may read the credential store. */
    KEYS_STORE_EXPOSED(Kind.CONFLICT, Clause.CONFIDENTIALITY),
    /** {0} key id: the data key does not open; another master key wrapped it, or its row was changed. */
    KEYS_DATA_KEY_REFUSED(Kind.CONFLICT, Clause.CONFIDENTIALITY),
    /** {0} key id, {1} purpose: there is no such data key. */
    KEYS_UNKNOWN_KEY(Kind.NOT_FOUND, Clause.CONFIDENTIALITY),
    /** {0} suite: neither intl nor gm. */
    KEYS_UNKNOWN_SUITE(Kind.INVALID, Clause.CONFIDENTIALITY),
    /** {0} purpose: the key that recognises persons cannot be replaced. */
    KEYS_PERSON_KEY_FIXED(Kind.CONFLICT, Clause.INTEGRITY),
    /** {0} context: the sealed value was changed, or belongs to another column. */
    KEYS_SEAL_BROKEN(Kind.CONFLICT, Clause.INTEGRITY),
    /** {0} position of the character: the text is not base 32. */
    KEYS_NOT_BASE32(Kind.INVALID, Clause.INTEGRITY);

    private static final class Clause {
        static final String INTEGRITY = "GB/T 22239-2019 8.1.4.7";
        static final String CONFIDENTIALITY = "GB/T 22239-2019 8.1.4.8";
    }

    private final Kind kind;
    private final String clause;

    KeysError(Kind kind, String clause) {
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
