package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
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
import org.junit.jupiter.params.provider.CsvSource;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.upload.People;

/** The one search box of the frame: it finds numbers and codes, and keeps everything else to itself. */
@OnServer
@Order(21)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 2 the search box")
class SearchSystemTest {

    private static final String CODE = "S000044002001";

    private ServerUnderTest server;
    private Portal portal;
    private Window registrar;

    @BeforeAll
    void open(ServerUnderTest running) {
        server = running;
        portal = new Portal(server, Path.of("target/walk/search"));
        registrar = portal.signIn("nanyue1");
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @DisplayName("T-26 a certificate number, typed with blanks and small letters, leads to its certificate")
    void certificate() throws SQLException {
        try (Database database = new Database()) {
            String number = database.column("select number from certificate order by number")
                    .get(2);
            ask(registrar, number.toLowerCase().replaceFirst("(.{13})", "$1 "));
            assertThat(registrar.page().url()).endsWith("/ledger/view.xhtml?number=" + number);
            assertThat(registrar.page().locator("#holder").innerText())
                    .isEqualTo(database.column("select holder_name from certificate where number = ?", number)
                            .get(0));
        }
    }

    @Test
    @DisplayName("a body code leads to its body, and for the printing office, which sees no bodies, to its explanation")
    void body() {
        ask(registrar, CODE);
        assertThat(registrar.page().url()).contains("/filing/body.xhtml?id=");
        assertThat(registrar.page().locator("#body-code").innerText()).isEqualTo(CODE);
        try (Window clerk = portal.signIn("zhizheng1")) {
            ask(clerk, CODE);
            assertThat(clerk.page().url()).endsWith("/numbering/explain.xhtml?number=" + CODE);
            assertThat(clerk.page().locator("#sentence").innerText()).contains("广东省");
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("I14 an ID number and a name lead nowhere: a clear answer, no address, no history, no log")
    @CsvSource({"id number, 身份证件号码", "name, 姓名等个人信息不作为查询条件", "part, 完整的 22 位证书编号"})
    void personalData(String what, String answer) {
        String typed =
                switch (what) {
                    case "id number" -> People.of(1, 1).get(0).idNumber();
                    case "name" -> "阿依古丽·买买提艾力";
                    default -> "S0000440020012";
                };
        ask(registrar, typed);
        assertThat(registrar.page().locator("#search-answer").innerText()).contains(answer);
        assertThat(registrar.page().url()).endsWith("/search");
        assertThat(registrar.page().content()).doesNotContain(typed);
        registrar.step("answer-" + what.replace(' ', '-'));
        registrar.open("/search?q=" + typed);
        assertThat(registrar.page().url()).as("an old link is not followed").endsWith("/frame/search.xhtml");
        assertThat(server.log()).doesNotContain(typed);
    }

    @Test
    @DisplayName("annex 4 a number with a fault in it is answered by what is wrong, and stands in no address")
    void wrongNumber() {
        ask(registrar, CODE + "269000001");
        assertThat(registrar.page().locator("#search-answer").innerText()).contains("职业技能等级代码", "表7");
        assertThat(registrar.page().url()).endsWith("/search");
        registrar.step("answer-wrong-number");
    }

    @Test
    @DisplayName("a search that another site sends, without the token or with another session's, is refused")
    void forged() {
        try (Window other = portal.signIn("nanyue2")) {
            for (String token : new String[] {"", token(other)}) {
                APIResponse answer = registrar
                        .page()
                        .context()
                        .request()
                        .post(
                                "/search",
                                RequestOptions.create()
                                        .setForm(
                                                FormData.create().set("q", CODE).set("token", token)));
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.text()).contains("没有权限").doesNotContain(CODE);
            }
        }
    }

    private static String token(Window window) {
        return window.page().locator("input[name=token]").first().inputValue();
    }

    private static void ask(Window window, String typed) {
        window.page().getByLabel("查询证书").fill(typed);
        window.press("查询");
    }
}
