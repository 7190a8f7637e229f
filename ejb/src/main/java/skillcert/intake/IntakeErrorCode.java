package skillcert.intake;

import skillcert.kernel.ErrorCode;

/** The code of a refusal by this package. No clause of the notice speaks of files. */
public enum IntakeErrorCode implements ErrorCode {
    /** The file as a whole cannot be taken; {0} what is wrong, {1} what to do. */
    INTAKE_FILE_REFUSED;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String clause() {
        return "平台导入规则";
    }
}
