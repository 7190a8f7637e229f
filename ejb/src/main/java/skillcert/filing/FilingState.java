package skillcert.filing;

/** The life of an application: entered, then one of two ends for ever. */
public enum FilingState {
    /** 已录入，待审批 */
    ENTERED,
    /** 已备案 */
    APPROVED,
    /** 已退回 */
    REFUSED
}
