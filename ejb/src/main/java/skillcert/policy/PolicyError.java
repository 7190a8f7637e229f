package skillcert.policy;

import skillcert.kernel.ErrorCode;

/** Why policy refuses. */
public enum PolicyError implements ErrorCode {
    /** {0} name, {1} date: no setting of this parameter is in force on that day. */
    POLICY_NO_PARAMETER(Kind.NOT_FOUND),
    /** {0} name, {1} setting: the parameter should be a whole number. */
    POLICY_NOT_A_NUMBER(Kind.CONFLICT),
    /** {0} days: the clock moves forward only, outside the demonstration not at all. */
    POLICY_CLOCK_FIXED(Kind.FORBIDDEN),
    /** {0} days: not 1 to 366. */
    POLICY_CLOCK_DAYS(Kind.INVALID);

    private final Kind kind;

    PolicyError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The notice is silent here; the platform's own rule. */
    @Override
    public String clause() {
        return "平台默认：业务参数与演示时钟";
    }
}
