package skillcert.kernel;

/**
 * What an account may be allowed to do. A door names the right it demands by {@link Permitted}; which role holds which
 * right stands in one place, the roles of {@code identity} (I15).
 */
public enum Right {
    /** 录入备案申请 */
    FILING_ENTER,
    /** 核验备案申请、现场核查 */
    FILING_CHECK,
    /** 备案决定 */
    FILING_DECIDE,
    /** 赋码 */
    CODE_ASSIGN,
    /** 提出暂停、恢复、取消 */
    STANDING_PROPOSE,
    /** 查看备案 */
    FILING_READ,
    /** 编制批次、名册、成绩 */
    ASSESSMENT_PREPARE,
    /** 审定结果名单 */
    ASSESSMENT_APPROVE,
    /** 查看批次 */
    ASSESSMENT_READ,
    /** 核发证书 */
    CERTIFICATE_ISSUE,
    /** 查看台账 */
    LEDGER_READ,
    /** 下达印制任务 */
    PRINT_ORDER,
    /** 印制 */
    PRINT,
    /** 查看印制任务 */
    PRINT_READ,
    /** 查看完整的证件号码、手机号码 */
    PERSONAL_DATA_REVEAL,
    /** 单位与账号管理 */
    ACCOUNT_ADMINISTER,
    /** 角色授予与安全策略 */
    SECURITY_ADMINISTER,
    /** 审计 */
    AUDIT_READ
}
