package skillcert.document;

import skillcert.kernel.ErrorCode;

/** Why a file is refused. */
public enum DocumentError implements ErrorCode {
    /** The file has no byte. */
    @Rule(kind = Kind.INVALID, clause = DocumentError.CLAUSE)
    DOCUMENT_EMPTY,
    /** {0} its bytes, {1} the most that are taken. */
    @Rule(kind = Kind.INVALID, clause = DocumentError.CLAUSE)
    DOCUMENT_TOO_LARGE,
    /** {0} what it was said to be, {1} what it is by its content, {2} what is taken. */
    @Rule(kind = Kind.INVALID, clause = DocumentError.CLAUSE)
    DOCUMENT_TYPE,
    /** A PDF that asks for a password, or forbids what has to be done with it: nobody could check it. */
    @Rule(kind = Kind.INVALID, clause = DocumentError.CLAUSE)
    DOCUMENT_ENCRYPTED,
    /** {0} hash: no such file is kept. */
    @Rule(kind = Kind.NOT_FOUND, clause = DocumentError.CLAUSE)
    DOCUMENT_UNKNOWN;

    private static final String CLAUSE = "平台默认：文件的类型与大小";
}
