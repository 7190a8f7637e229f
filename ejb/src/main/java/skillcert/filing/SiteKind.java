package skillcert.filing;

/** What kind of place a site is (R004). */
public enum SiteKind {
    /** 本校场地 */
    OWN,
    /** 联盟统一场地 */
    ALLIANCE,
    /** 职业技能鉴定所（站） */
    STATION,
    /** 公共实训基地 */
    TRAINING_BASE,
    /** 技能大师工作室 */
    MASTER_STUDIO
}
