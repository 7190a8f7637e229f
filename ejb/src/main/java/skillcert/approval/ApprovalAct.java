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
    /** 接办他人认领 */
    TAKEN_OVER,
    /** 放弃认领 */
    RELEASED;

    /** Whether somebody asks by it. */
    public boolean asks() {
        return this == REQUESTED || this == RESUBMITTED;
    }

    /** Whether it is somebody's decision, which the same person makes once a round. */
    public boolean decides() {
        return this == APPROVED || this == REFUSED || this == RETURNED;
    }
}
