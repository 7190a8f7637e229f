package skillcert.filing;

/** Whether a body may act. */
public enum Standing {
    /** 已备案 */
    FILED,
    /** 已暂停 */
    SUSPENDED,
    /** 已取消 */
    CANCELLED
}
