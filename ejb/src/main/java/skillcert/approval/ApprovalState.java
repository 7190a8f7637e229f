package skillcert.approval;

/** The life of a request: pending, then one of the three ends for ever. */
public enum ApprovalState {
    /** 待审批 */
    PENDING,
    /** 已同意 */
    APPROVED,
    /** 已退回 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN
}
