package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.FilingWizard;

/** What happens when a login ends: announced, told, and nobody's work is lost; and it ends for whoever holds the cookie. */
@OnServer
@Order(26)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 3 the end of a login (GB/T 22239 8.1.4.1)")
class LoginSessionSystemTest {

    private static final String CLOCK = "/policy/clock.xhtml";
    private static final String LIVE = "login_session where login = '%s' and ended_at is null";

    private ServerUnderTest server;
    private Portal portal;
    private Database database;

    @BeforeAll
    void open(ServerUnderTest running) throws SQLException {
        server = running;
        portal = new Portal(server, Path.of("target/walk/sessions"));
        database = new Database();
    }

    @AfterAll
    void close() throws SQLException {
        portal.close();
        database.close();
    }

    /** Types a number of days and waits until the server has it as a draft. */
    private static void typeDays(Window window, String days) {
        window.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/draft") && answer.status() == 204,
                        () -> window.page().getByLabel("快进天数").fill(days));
    }

    private void endAll(String login) throws SQLException {
        database.write(
                "update login_session set ended_at = utc_timestamp(6), end_reason = 'IDLE'"
                        + " where login = ? and ended_at is null",
                login);
    }

    private static void draftIsBack(Window window, String days) {
        window.page().waitForURL("**" + CLOCK + "*");
        window.page().locator(".draft").waitFor();
        assertThat(window.page().getByLabel("快进天数").inputValue()).isEqualTo(days);
    }

    @Test
    @DisplayName(
            "a form that is sent after the end says so, and leads through the login back to itself with what was typed")
    void formAfterTheEnd() throws SQLException {
        try (Window window = portal.signIn("nanyue2")) {
            window.open(CLOCK);
            typeDays(window, "31");
            endAll("nanyue2");
            window.press("快进");
            assertThat(window.text()).contains("登录已失效", "留有草稿");
            window.takeComplaints();
            window.follow("重新登录");
            Portal.signIn(window, "nanyue2");
            draftIsBack(window, "31");
            window.step("draft-restored");
            window.leave(window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("放弃草稿")));
            assertThat(window.page().getByLabel("快进天数").inputValue()).isEqualTo("8");
            assertThat(window.page().locator(".draft").count()).isZero();
        }
    }

    @Test
    @DisplayName("an AJAX call after the end tells the person and leads back to the same page with what was typed")
    void ajaxAfterTheEnd() throws SQLException {
        try (Window window = portal.signIn("lingnan1")) {
            window.open(CLOCK);
            typeDays(window, "41");
            endAll("lingnan1");
            window.page().getByLabel("快进天数").pressSequentially("0");
            Locator dialog = window.page().getByRole(AriaRole.DIALOG);
            dialog.getByText("登录已失效", new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            window.takeComplaints();
            window.step("session-over");
            window.leave(dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("重新登录")));
            Portal.signIn(window, "lingnan1");
            draftIsBack(window, "41");
        }
        assertThat(database.number("select count(*) from form_draft where login = 'lingnan1' and sealed is not null"))
                .isEqualTo(1);
    }

    private static void keptAsDraft(Window window, Runnable act) {
        window.page().waitForResponse(answer -> answer.url().endsWith("/draft") && answer.status() == 204, act);
    }

    /** Types, ends the login behind the page, types on, and comes back by the way that the page offers. */
    private void typeOverTheEnd(Window window, String login, String label, String text) throws SQLException {
        Locator field = window.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        keptAsDraft(window, () -> field.fill(text));
        String path = window.page().url().replaceFirst("https?://[^/]+", "");
        endAll(login);
        field.pressSequentially("！");
        Locator dialog = window.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("登录已失效", new Locator.GetByTextOptions().setExact(true)).waitFor();
        window.leave(dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("重新登录")));
        // of every call of the page that it left, not of the first only
        window.takeComplaints();
        Portal.signIn(window, login);
        window.page().waitForURL(url -> url.endsWith(path));
        window.page().locator(".draft").waitFor();
        assertThat(field.inputValue()).isEqualTo(text);
    }

    @Test
    @DisplayName(
            "an AJAX call after the end in a filing: told, signed in again, and text and choice are back at their step")
    void filingAfterTheEnd() throws SQLException {
        try (Window window = portal.signIn("lingnan1")) {
            Locator place = FilingWizard.open(window).begin().field("place");
            String other = place.locator("option").last().getAttribute("value");
            assertThat(place.inputValue()).isNotEqualTo(other);
            keptAsDraft(window, () -> place.selectOption(other));
            typeOverTheEnd(window, "lingnan1", "法定代表人", "尚未写完的姓名");
            assertThat(place.inputValue()).isEqualTo(other);
            window.step("filing-draft-restored");
            FilingWizard.open(window);
            window.page().getByText("删除草稿").click();
            window.press("确认删除");
            assertThat(window.page().getByText("删除草稿").count()).isZero();
        }
    }

    @Test
    @DisplayName("an AJAX call after the end on the approval form: told, signed in again, and the reason is back")
    void approvalAfterTheEnd() throws SQLException {
        try (Window security = portal.signIn("anquan");
                Window decider = portal.signIn("sheng2")) {
            security.choose("业务参数");
            security.page().getByLabel("参数").first().selectOption(new SelectOption().setLabel("每个印制文件的张数"));
            security.page().getByLabel("生效日期").first().fill("2097-01-01");
            security.page().getByLabel("设定").first().fill("110");
            security.page().getByLabel("依据").first().selectOption(new SelectOption().setLabel("平台默认：每个印制文件的张数"));
            security.press("提出新的设定");
            String id = security.page().url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
            decider.open("/approval/view.xhtml?id=" + id);
            typeOverTheEnd(decider, "sheng2", "意见", "尚未写完的意见");
            decider.step("approval-draft-restored");
            security.press("撤回申请");
            assertThat(security.done()).contains("申请已撤回");
        }
    }

    @Test
    @DisplayName("a partial request of Faces after the end is led to the page that says so, with the way back in it")
    void partialRequest() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.uri("/assessment/batch.xhtml"))
                                .header("Faces-Request", "partial/ajax")
                                .header(
                                        "Referer",
                                        server.uri("/assessment/batch.xhtml?id=7")
                                                .toString())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body())
                .contains("<redirect url=\"/errors/page?status=401", "to=%2Fassessment%2Fbatch.xhtml%3Fid%3D7");
    }

    @Test
    @DisplayName("two minutes before the end a dialog counts down; one click goes on, and what was typed stays")
    void warning() throws SQLException {
        try (Window window = portal.signIn("nanyue1")) {
            window.page().clock().install();
            window.open(CLOCK);
            typeDays(window, "51");
            database.write("update login_session set last_seen_at = date_sub(utc_timestamp(6), interval 1720 second)"
                    + " where login = 'nanyue1' and ended_at is null");
            window.page().clock().fastForward("28:05");
            Locator dialog = window.page().getByRole(AriaRole.DIALOG);
            dialog.waitFor();
            assertThat(dialog.innerText()).contains("即将自动退出").containsPattern("剩余时间：\\s*1:\\d\\d");
            window.step("session-warning");
            window.page().setViewportSize(390, 844);
            window.picture("session-warning-phone");
            window.page().waitForResponse(answer -> answer.url().endsWith("/session"), () -> dialog.getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("继续办理"))
                    .click());
            assertThat(dialog.isVisible()).isFalse();
            assertThat(window.page().getByLabel("快进天数").inputValue()).isEqualTo("51");
            assertThat(database.number("select count(*) from " + LIVE.formatted("nanyue1")
                            + " and last_seen_at > date_sub(utc_timestamp(6), interval 60 second)"))
                    .isPositive();
        }
    }

    @Test
    @DisplayName("polling does not keep a login alive: only what a person does counts")
    void polling() throws Exception {
        try (Window window = portal.signIn("sheng1")) {
            String cookie = cookie(window);
            database.write("update login_session set last_seen_at = date_sub(utc_timestamp(6), interval 1500 second)"
                    + " where login = 'sheng1' and ended_at is null");
            String seen = "select count(*) from " + LIVE.formatted("sheng1")
                    + " and last_seen_at > date_sub(utc_timestamp(6), interval 1000 second)";
            HttpResponse<String> asked = get("/session", cookie, true);
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body()).matches("\\{\"left\":(29\\d|300)\\}");
            get("/approval/queue.xhtml", cookie, true);
            assertThat(database.number(seen)).isZero();
            get("/approval/queue.xhtml", cookie, false);
            assertThat(database.number(seen)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName(
            "signing out everywhere ends a stolen cookie at its next request; other sessions can be ended one by one")
    void stolenCookie() throws Exception {
        try (Window oldest = portal.signIn("sheng1");
                Window window = portal.signIn("sheng1");
                Window other = portal.signIn("sheng1")) {
            String stolen = cookie(window);
            assertThat(get("/approval/queue.xhtml", stolen, false).statusCode()).isEqualTo(200);
            other.open("/approval/queue.xhtml");
            assertThat(other.page().locator("#last-login").innerText())
                    .as("told after the login")
                    .matches("上次登录：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d，127\\.0\\.0\\.1");
            other.choose("我的会话");
            assertThat(other.text()).contains("上次登录", "127.0.0.1", "本次登录");
            other.step("own-sessions");
            other.page().setViewportSize(390, 844);
            other.step("own-sessions-phone");
            other.leave(() -> other.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("结束会话"))
                    .last()
                    .dblclick());
            assertThat(other.done()).contains("会话已结束");
            oldest.open("/filing/list.xhtml");
            assertThat(oldest.page().url()).contains("/login.xhtml");
            assertThat(get("/approval/queue.xhtml", stolen, false).statusCode()).isEqualTo(200);
            other.press("在所有地方退出");
            assertThat(other.done()).contains("在所有地方退出");
            other.step("signed-out-everywhere");
            HttpResponse<String> after = get("/approval/queue.xhtml", stolen, false);
            assertThat(after.statusCode()).isEqualTo(302);
            assertThat(after.headers().firstValue("Location").orElse("")).contains("/login.xhtml");
            assertThat(database.number("select count(*) from " + LIVE.formatted("sheng1")))
                    .isZero();
        }
    }

    @Test
    @DisplayName("8.1.5 the security administrator sees who is signed in and ends a login")
    void online() throws SQLException {
        try (Window security = portal.signIn("anquan");
                Window ended = portal.signIn("lingnan1")) {
            long number = database.number("select max(id) from " + LIVE.formatted("lingnan1"));
            security.choose("在线会话");
            security.step("online");
            assertThat(security.text()).contains("lingnan1");
            security.leave(() -> security.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("结束会话 " + number)
                                    .setExact(true))
                    .click());
            assertThat(security.done()).contains("会话已结束");
            ended.open("/assessment/list.xhtml");
            assertThat(ended.page().url()).contains("/login.xhtml?to=");
        }
    }

    private HttpResponse<String> get(String path, String cookie, boolean background) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path)).header("Cookie", cookie);
        if (background) {
            request.header("X-Background", "true");
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(Window window) {
        return window.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("skillcert"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
