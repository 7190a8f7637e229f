package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/** What every answer tells the browser. */
@OnServer
@Order(23)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 2.7 headers and cookies")
class HeadersSystemTest {

    private Portal portal;

    @BeforeAll
    void open(ServerUnderTest running) {
        portal = new Portal(running, Path.of("target/walk/errors"));
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @DisplayName("CSP, nosniff and no cache; the cookie is HttpOnly and SameSite, and new after the login")
    void headers() {
        try (Window window = portal.visitor()) {
            Map<String, String> login = window.open("/login.xhtml").headers();
            assertThat(login.get("content-security-policy"))
                    .contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors")
                    .doesNotContainPattern("script-src[^;]*unsafe");
            assertThat(login).containsEntry("x-content-type-options", "nosniff");
            String before = cookie(window);
            try (Window signedIn = portal.signIn("sheng1")) {
                assertThat(cookie(signedIn)).isNotEmpty().isNotEqualTo(before);
                assertThat(signedIn.open("/filing/list.xhtml").headers()).containsEntry("cache-control", "no-store");
                assertThat(signedIn.page().context().cookies()).allSatisfy(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).isNotNull().hasToString("LAX");
                });
            }
            assertThat(window.page()
                            .context()
                            .request()
                            .get("/filing/list.xhtml")
                            .headers())
                    .doesNotContainKey("x-powered-by");
        }
    }

    private static String cookie(Window window) {
        return window.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("skillcert"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
