package skillcert.filing;

/** What a responsible person answers for (R018, R034). */
public enum Duty {
    /** 评价工作负责人 */
    HEAD(true),
    /** 考务 */
    EXAMS(true),
    /** 质量督导 */
    QUALITY(true),
    /** 财务 */
    FINANCE(false),
    /** 证书 */
    CERTIFICATES(false),
    /** 档案 */
    ARCHIVE(false),
    /** 安全 */
    SECURITY(false),
    /** 联系人 */
    CONTACT(true);

    private final boolean demanded;

    Duty(boolean demanded) {
        this.demanded = demanded;
    }

    /** Whether every application names somebody for it. */
    public boolean demanded() {
        return demanded;
    }
}
