package skillcert.approval;

/** What can happen to a request. The word for it is the text of the key {@code timeline.NAME}. */
public enum ApprovalAct {
    /** 提交申请 */
    REQUESTED,
    /** 补正后重新提交 */
    RESUBMITTED,
    /** 同意 */
    APPROVED,
    /** 不同意 */
    REFUSED,
    /** 退回补正 */
    RETURNED,
    /** 撤回申请 */
    WITHDRAWN,
    /** 逾期失效 */
    EXPIRED,
    /** 认领 */
    CLAIMED,
    /** 放弃认领 */
    RELEASED;

    /** Whether it is somebody's decision, which the same person makes once a round. */
    public boolean decides() {
        return this == APPROVED || this == REFUSED || this == RETURNED;
    }
}
