package skillcert.identity;

import static skillcert.identity.Reach.OWN_RESOURCES;
import static skillcert.identity.Reach.OWN_TERRITORY;
import static skillcert.identity.Reach.OWN_UNIT;
import static skillcert.identity.Reach.WHOLE_PROVINCE;
import static skillcert.kernel.Right.ACCOUNT_ADMINISTER;
import static skillcert.kernel.Right.ASSESSMENT_APPROVE;
import static skillcert.kernel.Right.ASSESSMENT_PREPARE;
import static skillcert.kernel.Right.ASSESSMENT_READ;
import static skillcert.kernel.Right.AUDIT_READ;
import static skillcert.kernel.Right.CERTIFICATE_ISSUE;
import static skillcert.kernel.Right.CODE_ASSIGN;
import static skillcert.kernel.Right.FILING_CHECK;
import static skillcert.kernel.Right.FILING_DECIDE;
import static skillcert.kernel.Right.FILING_ENTER;
import static skillcert.kernel.Right.FILING_READ;
import static skillcert.kernel.Right.LEDGER_READ;
import static skillcert.kernel.Right.PERSONAL_DATA_REVEAL;
import static skillcert.kernel.Right.PRINT;
import static skillcert.kernel.Right.PRINT_ORDER;
import static skillcert.kernel.Right.PRINT_READ;
import static skillcert.kernel.Right.SECURITY_ADMINISTER;
import static skillcert.kernel.Right.STANDING_PROPOSE;
import static skillcert.kernel.UnitKind.ALLIANCE;
import static skillcert.kernel.UnitKind.CENTRE;
import static skillcert.kernel.UnitKind.CITY;
import static skillcert.kernel.UnitKind.PRINTING;
import static skillcert.kernel.UnitKind.PROVINCE;
import static skillcert.kernel.UnitKind.SCHOOL;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/**
 * The role matrix (I15): in which kinds of unit a role can be held, how far it reaches from there, and what it allows.
 * Enforcement, {@link Territory}, menus, the page 角色权限 and the matrix tests are derived from this table; there is no
 * other. The label of a role is the text of the key {@code role.NAME}.
 *
 * <p>The alliance is no authority and has no right over filing or codes (T-69); the guidance centres and the alliance work
 * with question resources only (R019, R023), whose rights come with that capability.
 */
public enum Role {
    /** 省厅备案经办 */
    PROVINCE_FILING_OFFICER(
            in(PROVINCE, WHOLE_PROVINCE),
            FILING_ENTER,
            FILING_CHECK,
            CODE_ASSIGN,
            STANDING_PROPOSE,
            FILING_READ,
            ASSESSMENT_READ,
            LEDGER_READ,
            PERSONAL_DATA_REVEAL),
    /** 省厅备案决定 */
    PROVINCE_DECIDER(in(PROVINCE, WHOLE_PROVINCE), FILING_DECIDE, FILING_READ, ASSESSMENT_READ, LEDGER_READ),
    /** 市局经办：受理本地区备案，监管本地区评价质量（R026） */
    CITY_OFFICER(
            in(CITY, OWN_TERRITORY),
            FILING_ENTER,
            FILING_CHECK,
            CODE_ASSIGN,
            STANDING_PROPOSE,
            FILING_READ,
            ASSESSMENT_READ,
            LEDGER_READ),
    /** 指导中心经办 */
    CENTRE_CLERK(in(CENTRE, OWN_TERRITORY)),
    /** 联盟经办 */
    ALLIANCE_OFFICER(in(ALLIANCE, OWN_RESOURCES)),
    /** 学校经办 */
    SCHOOL_REGISTRAR(
            in(SCHOOL, OWN_UNIT),
            FILING_ENTER,
            FILING_READ,
            ASSESSMENT_PREPARE,
            ASSESSMENT_READ,
            LEDGER_READ,
            PRINT_ORDER,
            PERSONAL_DATA_REVEAL),
    /** 学校审核 */
    SCHOOL_APPROVER(
            in(SCHOOL, OWN_UNIT), FILING_READ, ASSESSMENT_APPROVE, ASSESSMENT_READ, CERTIFICATE_ISSUE, LEDGER_READ),
    /** 学校内部督导员 */
    SCHOOL_SUPERVISOR(in(SCHOOL, OWN_UNIT), FILING_READ, ASSESSMENT_READ, LEDGER_READ),
    /** 制证员 */
    PRINTING_CLERK(in(PRINTING, WHOLE_PROVINCE), PRINT, PRINT_READ, LEDGER_READ),
    /** 制证处负责人 */
    PRINTING_HEAD(in(PRINTING, WHOLE_PROVINCE), PRINT_READ, LEDGER_READ),
    /** 质量督导员 */
    INSPECTOR(in(PROVINCE, WHOLE_PROVINCE, CITY, OWN_TERRITORY), FILING_READ, ASSESSMENT_READ, LEDGER_READ),
    /** 统计查询 */
    STATISTICS_READER(in(PROVINCE, WHOLE_PROVINCE, CITY, OWN_TERRITORY), FILING_READ),
    /** 系统管理员 */
    SYSTEM_ADMINISTRATOR(in(PROVINCE, WHOLE_PROVINCE), ACCOUNT_ADMINISTER),
    /** 安全管理员 */
    SECURITY_ADMINISTRATOR(in(PROVINCE, WHOLE_PROVINCE), SECURITY_ADMINISTER),
    /** 审计管理员 */
    AUDIT_ADMINISTRATOR(in(PROVINCE, WHOLE_PROVINCE), AUDIT_READ);

    /**
     * What one person must not hold at the same time, because the one checks the work of the other (I8, U12): who enters
     * and who decides, who prepares and who approves, who works and who supervises, who prints and who is answerable.
     */
    private static final Set<Set<Role>> APART = Set.of(
            Set.of(PROVINCE_FILING_OFFICER, PROVINCE_DECIDER),
            Set.of(PROVINCE_FILING_OFFICER, INSPECTOR),
            Set.of(PROVINCE_DECIDER, INSPECTOR),
            Set.of(CITY_OFFICER, INSPECTOR),
            Set.of(SCHOOL_REGISTRAR, SCHOOL_APPROVER),
            Set.of(SCHOOL_REGISTRAR, SCHOOL_SUPERVISOR),
            Set.of(SCHOOL_APPROVER, SCHOOL_SUPERVISOR),
            Set.of(PRINTING_CLERK, PRINTING_HEAD));

    private final Map<UnitKind, Reach> reaches;
    private final Set<Right> rights;

    Role(Map<UnitKind, Reach> reaches, Right... rights) {
        this.reaches = reaches;
        this.rights = Set.of(rights);
    }

    private static Map<UnitKind, Reach> in(UnitKind kind, Reach reach) {
        return Map.of(kind, reach);
    }

    private static Map<UnitKind, Reach> in(UnitKind kind, Reach reach, UnitKind other, Reach otherReach) {
        return Map.of(kind, reach, other, otherReach);
    }

    /** What the role allows. */
    public Set<Right> rights() {
        return rights;
    }

    /** The kinds of unit whose accounts can hold the role. */
    public Set<UnitKind> unitKinds() {
        return EnumSet.copyOf(reaches.keySet());
    }

    /** How far the role reaches from a unit of this kind; empty where it cannot be held. */
    public Optional<Reach> reach(UnitKind kind) {
        return Optional.ofNullable(reaches.get(kind));
    }

    /** Whether it is one of the three administrators (三员), who hold no business right and no second role. */
    public boolean administrator() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR;
    }

    /** Whether one account must not hold both at the same time. */
    public boolean conflictsWith(Role other) {
        return this != other && (administrator() || other.administrator() || APART.contains(Set.of(this, other)));
    }

    /** The roles that allow this. */
    public static List<Role> with(Right right) {
        return Stream.of(values()).filter(role -> role.rights.contains(right)).toList();
    }

    /** What several roles allow together. */
    public static Set<Right> rightsOf(Collection<Role> roles) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        roles.forEach(role -> rights.addAll(role.rights));
        return rights;
    }

    /**
     * Checks that an account of a unit of this kind can take this role beside those it holds.
     *
     * @param login the account, for the refusal
     * @param held what it holds at any time while it would hold the new one
     * @throws AccountRefusedException IDENTITY_ROLE_OF_OTHER_UNIT, IDENTITY_ROLES_EXCLUSIVE for an administrator with a
     *     second role, IDENTITY_ROLES_APART for two roles that check each other
     */
    public void requireHoldable(String login, UnitKind kind, Collection<Role> held) {
        if (reach(kind).isEmpty()) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_OF_OTHER_UNIT, login, this, kind);
        }
        held.stream().filter(this::conflictsWith).findFirst().ifPresent(other -> {
            boolean exclusive = administrator() || other.administrator();
            throw new AccountRefusedException(
                    exclusive ? IdentityError.IDENTITY_ROLES_EXCLUSIVE : IdentityError.IDENTITY_ROLES_APART,
                    login,
                    new TreeSet<>(Set.of(this, other)));
        });
    }

    /** The roles that an account of a unit of this kind can hold. */
    public static Stream<Role> of(UnitKind kind) {
        return Stream.of(values()).filter(role -> role.reaches.containsKey(kind));
    }
}
