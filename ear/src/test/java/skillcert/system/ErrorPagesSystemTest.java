package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/** What people see when something is refused or fails, and what every answer tells the browser. */
@OnServer
@Order(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 2.7 error pages")
class ErrorPagesSystemTest {

    private ServerUnderTest server;
    private Portal portal;
    private Window registrar;

    @BeforeAll
    void open(ServerUnderTest running) {
        server = running;
        portal = new Portal(server, Path.of("target/walk/errors"));
        registrar = portal.signIn("nanyue1");
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @DisplayName(
            "I15 403: a school that opens a page of the province, in Chinese, with a number that stands in the log")
    void forbidden() {
        Response answer = registrar.open("/filing/notices.xhtml");
        assertThat(answer.status()).isEqualTo(403);
        shows(registrar, 403, "没有权限");
        registrar.step("403");
    }

    @Test
    @DisplayName("404: a page and a record that do not exist")
    void notFound() {
        assertThat(registrar.open("/nothing/here.xhtml").status()).isEqualTo(404);
        shows(registrar, 404, "没有找到");
        registrar.step("404-page");
        assertThat(registrar.open("/assessment/batch.xhtml?id=999999").status()).isEqualTo(404);
        assertThat(registrar.text()).contains("没有找到批次");
        registrar.takeComplaints();
        registrar.step("404-record");
    }

    @Test
    @DisplayName("a form that is sent after the session has ended is not answered by a login form as if it were taken")
    void sessionEnded() {
        try (Window window = portal.signIn("sheng1")) {
            window.choose("演示时钟");
            window.page().getByLabel("快进天数").fill("300");
            window.page().context().clearCookies();
            window.press("快进");
            shows(window, 401, "登录已失效");
            window.step("401-session-ended");
            window.open("/filing/list.xhtml");
            assertThat(window.page().url()).contains("/login.xhtml?to=");
        }
    }

    @Test
    @DisplayName("a form that another site sends, without our view state or with an invented one, does nothing")
    void forgedForm() throws SQLException {
        try (Database database = new Database();
                Window window = portal.signIn("sheng1")) {
            String shift = "select days from demonstration_clock";
            long before = database.number(shift);
            for (String state : new String[] {"", "1234567890:-1234567890"}) {
                APIResponse answer = window.page()
                        .context()
                        .request()
                        .post(
                                "/policy/clock.xhtml",
                                RequestOptions.create()
                                        .setForm(FormData.create()
                                                .set("clock", "clock")
                                                .set("clock:days", "300")
                                                .set("clock:advance", "快进")
                                                .set("jakarta.faces.ViewState", state)));
                assertThat(answer.status()).isIn(200, 401, 403);
                Window.requireNothingForProgrammers(words(answer));
            }
            assertThat(database.number(shift)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/approval/view.xhtml",
                "/approval/view.xhtml?id=abc",
                "/approval/view.xhtml?id=99999999999999999999",
                "/assessment/batch.xhtml?id=-1",
                "/assessment/candidates.xhtml?id=abc",
                "/assessment/template?id=abc&what=roster",
                "/assessment/template?id=1&what=nothing",
                "/filing/apply.xhtml",
                "/filing/apply.xhtml?id=abc",
                "/filing/apply.xhtml?id=999999&step=CHECK",
                "/filing/apply.xhtml?id=999999&step=../../portal",
                "/filing/begin.xhtml?kind=NOTHING&unit=%3Cscript%3E",
                "/filing/body.xhtml?id=999999&on=yesterday",
                "/filing/paper?draft=1&hash=abc",
                "/filing/paper?id=1&draft=1",
                "/filing/list.xhtml?size=abc&after=zzz&sort=nonsense&f.nothing=1",
                "/ledger/list.xhtml?f.number=%3Cscript%3Ealert(1)%3C/script%3E",
                "/ledger/list.xhtml?after=AAAA",
                "/ledger/view.xhtml?number=%3Cscript%3E",
                "/ledger/proof.xhtml?body=%27%20or%201=1",
                "/numbering/explain.xhtml?number=%F0%9F%98%80",
                "/printing/file?job=1&tray=x",
                "/printing/view.xhtml?id=abc",
                "/public/notice.xhtml?list=abc",
                "/public/filing-notice.xhtml?id=abc",
                "/public/filing-notice.xhtml?id=999999",
                "/public/notice.xhtml",
                "/Q/",
                "/Q/S000044002001264000001",
                "/search?q=%22%3E%3Cscript%3E",
                "/login.xhtml?to=https://example.org/"
            })
    @DisplayName("an address bent by hand is no fault of ours: never 500, never anything meant for programmers")
    void bentAddress(String path) {
        APIResponse answer = registrar.page().context().request().get(path);
        assertThat(answer.status()).isLessThan(500);
        Window.requireNothingForProgrammers(words(answer));
        assertThat(answer.text()).doesNotContain("<script>alert").doesNotContain("\"><script>");
    }

    @Test
    @DisplayName("a wrong password and a login that does not exist get the same answer")
    void refusedLogin() {
        try (Window window = portal.visitor()) {
            String wrongPassword = refusedLogin(window, "lingnan2");
            window.step("login-refused");
            assertThat(refusedLogin(window, "nobody")).isEqualTo(wrongPassword);
        }
    }

    private static String refusedLogin(Window window, String login) {
        window.open("/login.xhtml");
        window.page().getByLabel("账号").fill(login);
        window.page().getByLabel("密码").fill("not-the-password");
        window.press("登录");
        return window.refusal();
    }

    /** Demands the page of this error; the browser's own complaint about the status is taken for what it is. */
    private void shows(Window window, int status, String title) {
        ErrorPage page = ErrorPage.shownIn(window);
        assertThat(page.title()).isEqualTo(title);
        assertThat(server.log().lines())
                .anyMatch(line -> line.contains(page.reference()) && line.contains("" + status));
        assertThat(window.takeComplaints()).allMatch(complaint -> complaint.contains("status of " + status));
    }

    /** The whole answer, hidden parts too, without the names that Faces itself gives to fields and resources. */
    private static String words(APIResponse answer) {
        return answer.text().replaceAll("jakarta\\.faces\\.[A-Za-z.]+", "");
    }
}
