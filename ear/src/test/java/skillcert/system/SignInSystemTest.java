package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import skillcert.system.browser.Authenticator;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/** Signing in as people do it: password, code, recovery code, enrolment, a password that must go, and the lock. */
@OnServer
@Order(24)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 3 signing in (GB/T 22239 8.1.4.1)")
class SignInSystemTest {

    private static final String QUEUE = "**/approval/queue.xhtml*";

    private ServerUnderTest server;
    private Portal portal;
    private Database database;

    @BeforeAll
    void open(ServerUnderTest running) throws SQLException {
        server = running;
        portal = new Portal(server, Path.of("target/walk/sign-in"));
        database = new Database();
    }

    @AfterAll
    void close() throws SQLException {
        portal.close();
        database.close();
    }

    private Window atLogin() {
        Window window = portal.visitor();
        window.open("/login.xhtml");
        return window;
    }

    private static void type(Window window, String code) {
        window.page().getByLabel("动态口令").fill(code);
        window.press("验证");
    }

    private static String code(String login) {
        return Authenticator.next(Authenticator.secret(login).orElseThrow());
    }

    @Test
    @DisplayName("a wrong code and a code that was used are refused; the right one opens the page that was asked for")
    void codes() throws SQLException {
        try (Window window = portal.visitor();
                Window other = atLogin()) {
            window.open("/ledger/list.xhtml?size=50");
            Portal.typePassword(window, "zhizheng1");
            window.step("factor");
            window.open("/printing/list.xhtml");
            assertThat(window.page().url()).as("nothing else opens").contains("/login/factor.xhtml?to=%2Fprinting");
            window.open("/login/factor.xhtml?to=/ledger/list.xhtml?size%3D50");
            type(window, "000000");
            assertThat(window.refusal()).contains("动态口令不正确");
            window.step("factor-refused");
            String used = code("zhizheng1");
            type(window, used);
            assertThat(window.page().url()).contains("/ledger/list.xhtml?size=50");
            Portal.typePassword(other, "zhizheng1");
            type(other, used);
            assertThat(other.refusal()).contains("已用过");
            type(other, code("zhizheng1"));
            other.page().waitForURL(QUEUE);
            assertThat(database.number("select failures from credential where login = 'zhizheng1'"))
                    .isZero();
        }
    }

    @Test
    @DisplayName("the code that a demonstration shows is the one that opens, so that anybody can try")
    void demonstrationHelp() {
        try (Window window = atLogin()) {
            Portal.typePassword(window, "shenji");
            type(window, window.page().locator("#help").innerText());
            window.page().waitForURL(QUEUE);
        }
    }

    @Test
    @DisplayName("a recovery code stands in for the telephone once; a second press of the button does no harm")
    void recoveryCodes() throws SQLException {
        String recovery;
        try (Window window = portal.signIn("zhizheng1");
                Window phone = portal.phone()) {
            window.choose("动态口令");
            window.step("own-factor");
            window.page().getByLabel("动态口令").last().fill(code("zhizheng1"));
            window.leave(() -> button(window, "生成新的恢复码").dblclick());
            List<String> codes = window.page().locator(".codes li").allInnerTexts();
            assertThat(codes).hasSize(10).doesNotHaveDuplicates();
            window.step("recovery-codes");
            recovery = codes.get(3);
            phone.open("/login.xhtml");
            Portal.typePassword(phone, "zhizheng1");
            phone.step("factor-phone");
            type(phone, recovery.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            phone.page().waitForURL(QUEUE);
        }
        try (Window again = atLogin()) {
            Portal.typePassword(again, "zhizheng1");
            type(again, recovery);
            assertThat(again.refusal()).contains("已用过");
        }
        assertThat(database.number("select count(*) from audit_entry where event = 'RECOVERY_CODE_USED'"))
                .isPositive();
        assertThat(database.column("select hash from recovery_code")).doesNotContain(recovery);
    }

    private static Locator button(Window window, String name) {
        return window.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @DisplayName("the security administrator resets a factor: the person enrols anew by the QR code and gets ten codes")
    void enrolment() throws IOException, SQLException {
        String sealed = database.column("select hex(totp_secret) from credential where login = 'lingnan2'")
                .get(0);
        try {
            resetAndEnrol();
        } finally {
            // the other classes sign in by the secret that everybody may know
            database.write(
                    "update credential set totp_secret = unhex(?), totp_enrolled_at = utc_timestamp(6),"
                            + " demonstration = true where login = 'lingnan2'",
                    sealed);
        }
        assertThat(database.number(
                        "select count(*) from audit_entry where event = 'FACTOR_ENROLLED' and subject = 'lingnan2'"))
                .isEqualTo(1);
    }

    private void resetAndEnrol() throws IOException {
        try (Window security = portal.signIn("anquan")) {
            security.choose("登录安全");
            security.step("accesses");
            security.follow("lingnan2");
            security.step("access");
            security.page().getByLabel("理由").fill("手机遗失，已当面核实");
            security.leave(() -> button(security, "重置动态口令").dblclick());
            assertThat(security.done()).contains("已重置");
        }
        try (Window window = portal.phone()) {
            window.open("/login.xhtml");
            window.step("login-phone");
            Portal.typePassword(window, "lingnan2");
            assertThat(window.page().url()).contains("/login/enrolment.xhtml");
            window.step("enrolment-phone");
            window.page().setViewportSize(1366, 768);
            window.step("enrolment");
            String secret = window.page().locator("#secret").innerText().replace(" ", "");
            assertThat(ScreenQr.read(
                            window.page().locator(".login-qr"), Path.of("target/walk/sign-in/enrolment-qr.png")))
                    .startsWith("otpauth://totp/")
                    .contains("lingnan2", "secret=" + secret);
            window.page().getByLabel("动态口令").fill("123");
            window.press("完成绑定");
            assertThat(window.refusal()).contains("动态口令不正确");
            assertThat(window.page().locator("#secret").innerText().replace(" ", ""))
                    .as("the same secret")
                    .isEqualTo(secret);
            window.page().getByLabel("动态口令").fill(Authenticator.next(secret));
            window.leave(() -> button(window, "完成绑定").dblclick());
            assertThat(window.page().locator(".codes li").count()).isEqualTo(10);
            window.step("enrolment-codes");
            window.follow("已保存，继续");
            window.page().waitForURL(QUEUE);
        }
    }

    @Test
    @DisplayName("a password that must go lets nothing else through, and the new one is asked of its rules")
    void forcedChange() throws SQLException {
        String kept = database.column("select password_hash from credential where login = 'xitong'")
                .get(0);
        database.write("update credential set must_change = true where login = 'xitong'");
        try (Window window = atLogin()) {
            Portal.signIn(window, "xitong");
            assertThat(window.page().url()).contains("/login/password.xhtml");
            window.step("password-forced");
            window.page().setViewportSize(390, 844);
            window.step("password-forced-phone");
            assertThat(window.open("/approval/queue.xhtml").url()).contains("/login/password.xhtml");
            change(window, Portal.PASSWORD, "short");
            assertThat(window.refusal()).contains("口令强度不足");
            change(window, Portal.PASSWORD, Portal.PASSWORD);
            assertThat(window.refusal()).contains("没有用过的密码");
            change(window, "Not-The-Password-1", "Another-Password-1");
            assertThat(window.refusal()).contains("当前密码不正确");
            fill(window, Portal.PASSWORD, "Another-Password-1");
            window.leave(() -> button(window, "更改密码").dblclick());
            window.page().waitForURL(QUEUE);
            window.page().setViewportSize(1366, 768);
            window.choose("更改密码");
            window.step("own-password");
        } finally {
            database.write("update credential set password_hash = ?, must_change = false where login = 'xitong'", kept);
        }
        assertThat(database.number("select count(*) from past_password where login = 'xitong'"))
                .isEqualTo(1);
    }

    private static void change(Window window, String present, String fresh) {
        fill(window, present, fresh);
        window.press("更改密码");
    }

    private static void fill(Window window, String present, String fresh) {
        window.page().getByLabel("当前密码").fill(present);
        window.page()
                .getByLabel("新密码", new Page.GetByLabelOptions().setExact(true))
                .fill(fresh);
        window.page().getByLabel("再输一遍新密码").fill(fresh);
    }

    @Test
    @DisplayName("five wrong passwords lock: the right one gets the same answer, and nothing tells them apart")
    void locked() throws SQLException {
        try (Window window = atLogin()) {
            String answer = null;
            for (int i = 0; i < 5; i++) {
                window.page().getByLabel("账号").fill("shenji");
                window.page().getByLabel("密码").fill("Not-The-Password-1");
                window.press("登录");
                answer = window.refusal();
            }
            Portal.typePassword(window, "shenji");
            assertThat(window.refusal()).isEqualTo(answer);
            assertThat(database.number(
                            "select count(*) from credential where login = 'shenji' and locked_until is not null"))
                    .isEqualTo(1);
        } finally {
            database.write("update credential set failures = 0, locked_until = null where login = 'shenji'");
        }
    }

    @Test
    @DisplayName("a double click on the login signs in once")
    void doubleClick() throws SQLException {
        long before = database.number("select count(*) from login_session where login = 'lingnan1'");
        try (Window window = atLogin()) {
            window.page().getByLabel("账号").fill("lingnan1");
            window.page().getByLabel("密码").fill(Portal.PASSWORD);
            window.leave(() -> button(window, "登录").dblclick());
            window.page().waitForURL(QUEUE);
        }
        assertThat(database.number("select count(*) from login_session where login = 'lingnan1'"))
                .isEqualTo(before + 1);
    }
}
