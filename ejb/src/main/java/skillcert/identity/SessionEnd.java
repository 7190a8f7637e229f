package skillcert.identity;

/** Why a login has ended; the text of each stands under {@code session.end.NAME}. */
public enum SessionEnd {
    /** 本人退出 */
    SIGNED_OUT,
    /** 超时未操作 */
    IDLE,
    /** 达到最长时限 */
    TOO_LONG,
    /** 同时登录过多，最早的一个被结束 */
    TOO_MANY,
    /** 本人在别处结束 */
    ENDED_BY_SELF,
    /** 管理员结束 */
    ENDED_BY_OTHER,
    /** 密码已更改 */
    PASSWORD_CHANGED,
    /** 动态口令已重置 */
    FACTOR_RESET,
    /** 账号已停用 */
    DISABLED
}
