package skillcert.filing;

/** What an application asks for. Each is a complete statement of what shall be filed; the kind says what may differ. */
public enum FilingKind {
    /** 首次备案 */
    FIRST(true, VersionAct.FILED),
    /** 增加职业（工种）、等级、考核场所；有效期不变（粤技服〔2022〕184号） */
    RANGE(false, VersionAct.RANGE),
    /** 变更名称、印章、场所、人员等，可以减少职业（工种） */
    CHANGE(false, VersionAct.CHANGED),
    /** 有效期届满前续期（粤技服〔2022〕184号） */
    RENEWAL(false, VersionAct.RENEWED),
    /** 合并，视同新增（R111、T-29） */
    MERGER(true, VersionAct.FILED),
    /** 改由另一部门备案，编码随之新赋（T-30） */
    RELOCATION(true, VersionAct.FILED);

    private final boolean makesBody;
    private final VersionAct act;

    FilingKind(boolean makesBody, VersionAct act) {
        this.makesBody = makesBody;
        this.act = act;
    }

    /** Whether a new body with a new code comes of it, after a public notice. */
    public boolean makesBody() {
        return makesBody;
    }

    /** Whether it ends the bodies that it names. */
    public boolean endsParents() {
        return this == MERGER || this == RELOCATION;
    }

    /** What the version is called that comes of it. */
    public VersionAct act() {
        return act;
    }
}
