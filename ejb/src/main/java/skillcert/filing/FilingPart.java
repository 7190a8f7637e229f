package skillcert.filing;

/** The parts of an application, in the order in which the wizard asks for them and a reviewer reads them. */
public enum FilingPart {
    /** 机构信息 */
    ORGANISATION,
    /** 考核场所（R004） */
    SITES,
    /** 备案范围（R033） */
    RANGE,
    /** 收费项目（R032） */
    FEES,
    /** 评价对象与评价工作方案（R028） */
    PLAN,
    /** 管理规范（R031） */
    RULES,
    /** 负责人员（R018） */
    PERSONS,
    /** 合作单位与第三方服务（R007、R010） */
    PARTNERS,
    /** 印章式样与承诺书（R118） */
    SEAL
}
