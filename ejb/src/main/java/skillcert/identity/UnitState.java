package skillcert.identity;

/** Whether a unit works with the product. */
public enum UnitState {
    /** 启用 */
    OPEN,
    /** 停用 */
    CLOSED
}
