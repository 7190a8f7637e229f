package skillcert.intake;

import skillcert.kernel.ErrorCode;

/** The code of a refusal by this package. No clause of the notice speaks of files. */
public enum IntakeErrorCode implements ErrorCode {
    /** The file as a whole cannot be taken; {0} what is wrong, {1} what to do. */
    @Rule(kind = Kind.INVALID, clause = "平台默认：导入文件的格式与大小")
    INTAKE_FILE_REFUSED
}
