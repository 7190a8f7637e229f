package skillcert.identity;

import static skillcert.kernel.Right.*;
import static skillcert.kernel.UnitKind.PRINTING;
import static skillcert.kernel.UnitKind.PROVINCE;
import static skillcert.kernel.UnitKind.SCHOOL;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/**
 * The role matrix: which role allows what, and in which kind of unit it can be held (I15). Enforcement, menus and the
 * matrix tests are derived from this table; there is no other. The label of a role is the text of the key {@code
 * role.NAME}.
 */
public enum Role {
    /** 省厅备案经办 */
    PROVINCE_FILING_OFFICER(PROVINCE, FILING_ENTER, FILING_READ, ASSESSMENT_READ, LEDGER_READ),
    /** 省厅备案决定 */
    PROVINCE_DECIDER(PROVINCE, FILING_DECIDE, FILING_READ, ASSESSMENT_READ, LEDGER_READ),
    /** 学校经办 */
    SCHOOL_REGISTRAR(SCHOOL, FILING_READ, ASSESSMENT_PREPARE, ASSESSMENT_READ, LEDGER_READ, PRINT_ORDER),
    /** 学校审核 */
    SCHOOL_APPROVER(SCHOOL, FILING_READ, ASSESSMENT_APPROVE, ASSESSMENT_READ, CERTIFICATE_ISSUE, LEDGER_READ),
    /** 制证员 */
    PRINTING_CLERK(PRINTING, PRINT, LEDGER_READ),
    /** 系统管理员 */
    SYSTEM_ADMINISTRATOR(PROVINCE, ACCOUNT_ADMINISTER),
    /** 安全管理员 */
    SECURITY_ADMINISTRATOR(PROVINCE, SECURITY_ADMINISTER),
    /** 审计管理员 */
    AUDIT_ADMINISTRATOR(PROVINCE, AUDIT_READ);

    private final UnitKind unitKind;
    private final Set<Right> rights;

    Role(UnitKind unitKind, Right... rights) {
        this.unitKind = unitKind;
        this.rights = Set.of(rights);
    }

    /** What the role allows. */
    public Set<Right> rights() {
        return rights;
    }

    /** The kind of unit whose accounts can hold the role. */
    public UnitKind unitKind() {
        return unitKind;
    }

    /** Whether it is one of the three administrators (三员), who hold no business right and no second role. */
    public boolean administrator() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR;
    }

    /** What several roles allow together. */
    public static Set<Right> rightsOf(Set<Role> roles) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        roles.forEach(role -> rights.addAll(role.rights));
        return rights;
    }

    /**
     * Checks that one account of a unit of this kind can hold these roles together.
     *
     * @param login the account, for the refusal
     * @throws AccountRefusedException no role at all, an administrator with a second role, or a role of other units
     */
    public static void requireHoldable(String login, UnitKind kind, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new AccountRefusedException(IdentityError.IDENTITY_NO_ROLE, login);
        }
        if (roles.size() > 1 && roles.stream().anyMatch(Role::administrator)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLES_EXCLUSIVE, login, new TreeSet<>(roles));
        }
        for (Role role : roles) {
            if (role.unitKind != kind) {
                throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_OF_OTHER_UNIT, login, role, kind);
            }
        }
    }
}
