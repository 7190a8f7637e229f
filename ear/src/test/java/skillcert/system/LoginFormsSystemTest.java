package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/** The forms of the login under what no browser sends: whatever comes, a clear answer, never a fault of ours. */
@OnServer
@Order(25)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 3 bent forms of the login")
class LoginFormsSystemTest {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\(['\"]([^'\"]+)");

    /** What is typed into every field: too long, control characters, markup, beyond the basic plane, expressions. */
    private static final String[] HOSTILE = {
        "x".repeat(100_000),
        "a\u0000b\u0001\r\n\u001b[31m",
        "<script>alert(1)</script>",
        "\uD842\uDFB7\uD83D\uDE00\u202E",
        "#{1+1} ${7*7} '; drop table account; --"
    };

    private Portal portal;

    @BeforeAll
    void open(ServerUnderTest server) {
        portal = new Portal(server, Path.of("target/walk/login-forms"));
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("over-long text, control characters and markup in each field are answered by the form itself")
    @CsvSource({
        "'', /login.xhtml, login:name login:password, login:enter",
        "anquan, /login/factor.xhtml, factor:code, factor:enter",
        "nanyue1, /identity/password.xhtml, password:present password:fresh password:again, password:change"
    })
    void hostileText(String login, String path, String fields, String button) throws SQLException {
        try (Window window = portal.visitor()) {
            if (!login.isEmpty()) {
                window.open("/login.xhtml");
                Portal.typePassword(window, login);
            }
            for (String typed : HOSTILE) {
                for (String hostile : fields.split(" ")) {
                    String page = window.page().context().request().get(path).text();
                    FormData form = FormData.create().set(button.split(":")[0], button.split(":")[0]);
                    for (String field : fields.split(" ")) {
                        form.set(field, field.equals(hostile) ? typed : "Other-Text-123");
                    }
                    form.set(button, "x").set("jakarta.faces.ViewState", state(page));
                    assertThat(send(window, path, form).status())
                            .as("without the nonce of the page")
                            .isEqualTo(400);
                    page = window.page().context().request().get(path).text();
                    form.set("jakarta.faces.ViewState", state(page)).set("primefaces.nonce", nonce(page));
                    APIResponse answer = send(window, path, form);
                    assertThat(answer.status()).as(hostile).isEqualTo(200);
                    assertThat(answer.text()).contains("notice-fault").doesNotContain("<script>alert(1)");
                    Window.requireNothingForProgrammers(answer.text()
                            .replaceAll("(?s)<script.*?</script>|<[^>]*>", " ")
                            .replace(typed, ""));
                }
            }
        } finally {
            try (Database database = new Database()) {
                database.write("update credential set failures = 0, locked_until = null where login = ?", login);
            }
        }
    }

    @ParameterizedTest(name = "view state {0}")
    @DisplayName("a tampered view state gets a clear page and no fault")
    @ValueSource(
            strings = {"", "1:1", "-1234567890:1234567890", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "\u0000", "<x>"})
    void tamperedState(String state) {
        try (Window window = portal.visitor()) {
            window.open("/login.xhtml");
            APIResponse answer = send(
                    window,
                    "/login.xhtml",
                    FormData.create()
                            .set("login", "login")
                            .set("login:name", "sheng1")
                            .set("login:password", Portal.PASSWORD)
                            .set("login:enter", "x")
                            .set("jakarta.faces.ViewState", state));
            assertThat(answer.status()).isIn(200, 401);
            Window.requireNothingForProgrammers(answer.text().replaceAll("(?s)<script.*?</script>|<[^>]*>", " "));
            assertThat(window.open("/approval/queue.xhtml").url())
                    .as("nobody is signed in by it")
                    .contains("/login.xhtml");
        }
    }

    private static APIResponse send(Window window, String path, FormData form) {
        return window.page()
                .context()
                .request()
                .post(path, RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    private static String nonce(String page) {
        Matcher matcher = NONCE.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String state(String page) {
        Matcher matcher = STATE.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
