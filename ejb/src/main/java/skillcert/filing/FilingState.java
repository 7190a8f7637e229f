package skillcert.filing;

/** The life of an application: entered, perhaps returned for correction, then one of three ends for ever. */
public enum FilingState {
    /** 已录入，待审批 */
    ENTERED,
    /** 已备案 */
    APPROVED,
    /** 退回补正 */
    RETURNED,
    /** 已由补正后的申请替代 */
    REPLACED,
    /** 不予备案 */
    REFUSED
}
