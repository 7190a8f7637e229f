package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.ListTable;
import skillcert.system.upload.People;

/** The administrators at work, each in their own window: one makes, another grants, the third watches. */
@OnServer
@StepByStep
@Order(35)
@DisplayName("8.1.5 units, accounts and roles by three administrators")
class AdministrationSystemTest {

    private static final String UNIT = "SCH-XITONG";
    private static final String NAME = "系统测试技工学校";
    private static final String LOGIN = "xinren1";

    private Portal portal;
    private Database database;
    private Window system;
    private Window security;

    @BeforeAll
    void open(ServerUnderTest server) throws SQLException {
        portal = new Portal(server, Path.of("target/walk/administration"));
        database = new Database();
    }

    @AfterAll
    void close() throws SQLException {
        portal.picture("at-the-end");
        portal.close();
        database.close();
    }

    private static void fill(Window window, String label, String text) {
        window.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    private static void pick(Window window, String label, String text) {
        window.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(text));
    }

    @Test
    @Order(1)
    @DisplayName("GB 32100 a wrong unified code is refused with its rule, the right one makes the unit")
    void makeUnit() throws SQLException {
        system = portal.signIn("xitong");
        system.choose("单位管理");
        system.step("01-units");
        system.follow("登记单位");
        fill(system, "单位代码", UNIT);
        pick(system, "单位类别", "技工院校");
        fill(system, "单位名称", NAME);
        pick(system, "所属部门", "01 广州市");
        fill(system, "统一社会信用代码", "12449999MB00000030");
        fill(system, "联系人", "王老师");
        fill(system, "电话", "020-12345678");
        system.press("保存");
        assertThat(system.refusal()).contains("GB 32100-2015");
        system.step("02-unit-refused");
        fill(system, "统一社会信用代码", "12449999MB0000003X");
        system.press("保存");
        assertThat(system.done()).contains("单位已登记");
        assertThat(system.text()).contains(NAME, "12449999MB0000003X", "020*****5678");
        system.step("03-unit");
        assertThat(database.number("select count(*) from unit where code = ?", UNIT))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    @DisplayName("8.1.4.1 an account is made without role, its one-time password shown once")
    void makeAccount() throws SQLException {
        system.choose("账号管理");
        system.step("04-accounts");
        system.follow("新建账号");
        fill(system, "账号", LOGIN);
        pick(system, "所在单位", NAME + "（技工院校）");
        fill(system, "姓名", "新人甲");
        fill(system, "证件号码", "449999197001010002");
        fill(system, "电话", "13800138000");
        system.press("新建账号");
        assertThat(system.refusal()).contains("校验码");
        String number = People.idNumber("449999", "19700101", 77);
        fill(system, "证件号码", number);
        system.press("新建账号");
        String password = system.page().locator("#one-time").innerText();
        assertThat(password).hasSizeGreaterThan(15);
        system.step("05-one-time-password");
        system.follow("查看账号");
        assertThat(system.text())
                .contains("138****8000", "没有被授予过角色", "尾号 " + number.substring(14))
                .doesNotContain(password, number);
        system.step("06-account");
        assertThat(database.number("select count(*) from account_role where login = ?", LOGIN))
                .isZero();
    }

    @Test
    @Order(3)
    @DisplayName("8.1.5 the security administrator reads the matrix and grants a role; one that checks it is refused")
    void grant() throws SQLException {
        security = portal.signIn("anquan");
        security.choose("角色权限");
        assertThat(security.text()).contains("学校内部督导员", "本地区", "三员分立");
        security.step("07-role-matrix");
        security.choose("账号管理");
        fill(security, "筛选：账号", LOGIN);
        security.press("筛选");
        security.follow(LOGIN);
        grant("学校经办");
        assertThat(security.done()).contains("角色已授予");
        security.step("08-granted");
        grant("学校审核");
        assertThat(security.refusal()).contains("学校经办", "学校审核", "不得兼任");
        security.step("09-apart");
        assertThat(database.column("select role from account_role where login = ?", LOGIN))
                .containsExactly("SCHOOL_REGISTRAR");
    }

    private void grant(String role) {
        security.page().locator("select[id='grant:role']").selectOption(new SelectOption().setLabel(role));
        security.page().locator("input[id='grant:grantReason']").fill("任命文件〔2026〕1号");
        security.press("授予角色");
    }

    @Test
    @Order(4)
    @DisplayName(
            "8.1.5 a role is withdrawn with a reason and stays in the history; one's own account is left to others")
    void withdraw() throws SQLException {
        Page page = security.page();
        page.locator("select[id='withdraw:withdrawn']").selectOption(new SelectOption().setIndex(1));
        page.locator("input[id='withdraw:withdrawalReason']").fill("岗位调整");
        security.press("收回角色");
        assertThat(security.done()).contains("角色已收回");
        assertThat(security.text()).contains("已终止", "岗位调整");
        security.step("10-withdrawn");
        security.open("/identity/account.xhtml?login=anquan");
        assertThat(security.text()).contains("任何人不得管理自己的账号");
        assertThat(page.locator("#grant").count()).isZero();
        security.step("11-own-account");
    }

    @Test
    @Order(5)
    @DisplayName("8.1.4.2 a unit is closed with a reason, and opened again")
    void closeUnit() throws SQLException {
        system.open("/identity/unit.xhtml?code=" + UNIT);
        system.press("停用单位");
        assertThat(system.refusal()).contains("理由");
        fill(system, "理由", "学校合并");
        system.press("停用单位");
        assertThat(system.done()).contains("单位已停用");
        system.step("12-unit-closed");
        system.press("恢复启用");
        assertThat(system.done()).contains("已恢复启用");
        assertThat(new ListTable(listOfUnits()).rows()).anyMatch(row -> row.contains(NAME) && row.contains("启用"));
        assertThat(database.number(
                        "select count(*) from audit_entry where subject = ? and event in ('UNIT_CLOSED', 'UNIT_REOPENED')",
                        UNIT))
                .isEqualTo(2);
    }

    private Window listOfUnits() {
        system.choose("单位管理");
        return system;
    }

    @Test
    @Order(6)
    @DisplayName("8.1.5 the audit administrator sees accounts and matrix, and no button that changes anything")
    void watch() {
        Window audit = portal.signIn("shenji");
        audit.open("/identity/account.xhtml?login=" + LOGIN);
        assertThat(audit.text()).contains("岗位调整");
        assertThat(audit.page().locator("main input[type=submit]").count()).isZero();
        audit.step("13-audit-administrator");
    }
}
