package skillcert.document;

import skillcert.kernel.ErrorCode;

/** Why a file is refused. */
public enum DocumentError implements ErrorCode {
    /** The file has no byte. */
    DOCUMENT_EMPTY(Kind.INVALID),
    /** {0} its bytes, {1} the most that are taken. */
    DOCUMENT_TOO_LARGE(Kind.INVALID),
    /** {0} what it was said to be, {1} what it is by its content, {2} what is taken. */
    DOCUMENT_TYPE(Kind.INVALID),
    /** {0} hash: no such file is kept. */
    DOCUMENT_UNKNOWN(Kind.NOT_FOUND);

    private final Kind kind;

    DocumentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return "平台默认 文件的类型与大小";
    }
}
