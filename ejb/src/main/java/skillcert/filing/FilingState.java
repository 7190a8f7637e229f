package skillcert.filing;

/** The life of an application: entered, perhaps returned for correction, perhaps on public notice, then ended for ever. */
public enum FilingState {
    /** 已提交，审核中 */
    ENTERED,
    /** 退回补正 */
    RETURNED,
    /** 已同意，公示、赋码中 */
    NOTICE,
    /** 已备案 */
    APPROVED,
    /** 已由补正后的申请替代 */
    REPLACED,
    /** 不予备案 */
    REFUSED
}
