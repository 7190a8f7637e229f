package skillcert.filing;

import java.util.EnumSet;
import java.util.Set;
import skillcert.kernel.ErrorCode;

/** The papers of an application: to which part each belongs, for which kinds it is demanded and by which clause. */
public enum FilingPaper {
    /** 评价工作方案（R028） */
    PLAN(FilingPart.PLAN, ErrorCode.NOTICE + "正文五（三）"),
    /** 考评人员管理规范（R031） */
    RULE_EXAMINERS(FilingPart.RULES, ErrorCode.NOTICE + "正文五（三）"),
    /** 考务管理规范（R031） */
    RULE_EXAMS(FilingPart.RULES, ErrorCode.NOTICE + "正文五（三）"),
    /** 成绩复核规范（R031） */
    RULE_SCORE_REVIEW(FilingPart.RULES, ErrorCode.NOTICE + "正文五（三）"),
    /** 内部督导规范（R031） */
    RULE_SUPERVISION(FilingPart.RULES, ErrorCode.NOTICE + "正文五（三）"),
    /** 场地设备管理规范（R031） */
    RULE_SITES(FilingPart.RULES, ErrorCode.NOTICE + "正文五（三）"),
    /** 印章式样（R118）：图片 */
    SEAL(FilingPart.SEAL, ErrorCode.NOTICE + "附件4 四（四）"),
    /** 承诺书 */
    COMMITMENT(FilingPart.SEAL, ErrorCode.NOTICE + "正文五（四）"),
    /** 续期自查报告（粤技服〔2022〕184号） */
    RENEWAL_REPORT(FilingPart.PLAN, "粤技服〔2022〕184号 ", FilingKind.RENEWAL),
    /** 合并或者改变备案部门的批准文件（T-29、T-30） */
    DECISION(FilingPart.ORGANISATION, ErrorCode.NOTICE + "附件4 四（二）", FilingKind.MERGER, FilingKind.RELOCATION);

    private final FilingPart part;
    private final String clause;
    private final Set<FilingKind> kinds;

    FilingPaper(FilingPart part, String clause, FilingKind... only) {
        this.part = part;
        this.clause = clause.strip();
        this.kinds = only.length == 0 ? EnumSet.allOf(FilingKind.class) : Set.of(only);
    }

    /** Where the wizard asks for it. */
    public FilingPart part() {
        return part;
    }

    /** The clause that demands it, as cited on screen. */
    public String clause() {
        return clause;
    }

    /** Whether an application of this kind must have it. */
    public boolean demandedFor(FilingKind kind) {
        return kinds.contains(kind);
    }

    /** Whether it is a picture, JPEG or PNG; all others are PDF. */
    public boolean picture() {
        return this == SEAL;
    }
}
