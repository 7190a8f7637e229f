package skillcert.assessment;

/** Where a batch stands. */
public enum BatchState {
    /** 编制中 */
    PREPARED,
    /** 公示中 */
    NOTICE,
    /** 已审定 */
    APPROVED
}
