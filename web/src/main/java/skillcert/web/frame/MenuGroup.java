package skillcert.web.frame;

/** The headings of the menu, in their order; the text of each stands under {@code menu.NAME}. */
public enum MenuGroup {
    /** 工作台 */
    DESK,
    /** 备案管理 */
    FILING,
    /** 认定实施 */
    ASSESSMENT,
    /** 证书管理 */
    CERTIFICATE,
    /** 政策与规则 */
    RULES,
    /** 系统管理 */
    SYSTEM,
    /** 审计管理 */
    AUDIT,
    /** 我的账号 */
    OWN,
    /** 演示 */
    DEMONSTRATION
}
