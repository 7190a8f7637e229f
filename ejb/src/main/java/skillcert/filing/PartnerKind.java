package skillcert.filing;

/** Who works together with the school (R007, R010). */
public enum PartnerKind {
    /** 企业 */
    ENTERPRISE,
    /** 院校 */
    SCHOOL,
    /** 行业协会 */
    ASSOCIATION,
    /** 第三方技术服务机构：须有合同 */
    PROVIDER
}
