package skillcert.occupation;

import skillcert.kernel.ErrorCode;

/** Why the catalogue refuses. */
public enum OccupationError implements ErrorCode {
    /** {0} number of the row: the catalogue has none. */
    OCCUPATION_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public String clause() {
        return "粤人社办〔2020〕39号 附件 1";
    }
}
