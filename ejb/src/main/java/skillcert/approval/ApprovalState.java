package skillcert.approval;

/** The life of a request: pending, perhaps returned for correction and pending again, then one of four ends for ever. */
public enum ApprovalState {
    /** 待审批 */
    PENDING,
    /** 退回补正 */
    RETURNED,
    /** 已同意 */
    APPROVED,
    /** 不同意 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 逾期失效 */
    EXPIRED
}
