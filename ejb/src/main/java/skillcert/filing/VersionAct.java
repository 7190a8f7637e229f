package skillcert.filing;

/** What brought a version of a body about. */
public enum VersionAct {
    /** 备案赋码 */
    FILED,
    /** 增加备案范围 */
    RANGE,
    /** 变更备案 */
    CHANGED,
    /** 续期 */
    RENEWED,
    /** 暂停 */
    SUSPENDED,
    /** 恢复 */
    LIFTED,
    /** 取消 */
    CANCELLED,
    /** 被合并 */
    MERGED,
    /** 改由另一部门备案 */
    RELOCATED;

    /** The standing that an act of a department gives. */
    public Standing standing() {
        return switch (this) {
            case SUSPENDED -> Standing.SUSPENDED;
            case CANCELLED, MERGED, RELOCATED -> Standing.CANCELLED;
            default -> Standing.FILED;
        };
    }
}
