package skillcert.kernel;

/** The kinds of unit that work with the product (DESIGN section 1; R007, R026, T-69). */
public enum UnitKind {
    /** 省人力资源和社会保障厅 */
    PROVINCE,
    /** 地级以上市人力资源和社会保障局 */
    CITY,
    /** 职业技能服务指导中心 */
    CENTRE,
    /** 广东省高技能人才培养联盟 */
    ALLIANCE,
    /** 技工院校 */
    SCHOOL,
    /** 制证处 */
    PRINTING,
    /** 第三方技术服务机构 */
    PROVIDER
}
