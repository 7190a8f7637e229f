package skillcert.identity;

/**
 * How far a role reaches from a unit of one kind (I15): the territory rule of the role matrix. From the narrowest to the
 * widest; an account that holds a right by several roles has the widest of their reaches for it.
 */
public enum Reach {
    /** 只限本单位提供的资源 */
    OWN_RESOURCES,
    /** 只限本单位 */
    OWN_UNIT,
    /** 本地区：附件4 表5 中确定部门与本单位相同的机构 */
    OWN_TERRITORY,
    /** 全省 */
    WHOLE_PROVINCE
}
