package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages by plain HTTP, as a program without a cookie jar sees them: no session, no script, and a limit. */
@OnServer
@Order(40)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("T-25 R027 the public pages")
class PublicPagesSystemTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private ServerUnderTest server;

    @BeforeAll
    void open(ServerUnderTest running) {
        server = running;
    }

    @ParameterizedTest
    @Order(1)
    @DisplayName("set no cookie and open no session; the policy allows no script at all, and the page has none")
    @ValueSource(
            strings = {
                "/public/lookup.xhtml",
                "/public/certificate.xhtml",
                "/public/notice.xhtml?list=1",
                "/public/notice.xhtml?list=abc",
                "/public/notice.xhtml",
                "/public/notice.xhtml?list=999999",
                "/public/bodies.xhtml",
                "/public/bodies.xhtml?name=%3Cscript%3E&place=99&standing=X",
                "/public/body.xhtml?code=S000044002001",
                "/public/body.xhtml?code=nothing",
                "/public/nothing.xhtml",
                "/public/check",
                "/Q/S000044002001264000001",
                "/errors/page?status=500&reference=ABCDEFGH"
            })
    void noCookie(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri(path)));
        requireNothingKept(answer);
        if (answer.statusCode() != 302) {
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement(STRING)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("script", "nonce", "unsafe");
            assertThat(answer.body()).doesNotContain("<script", "primefaces", "ViewState", " style=");
        }
    }

    @Test
    @Order(2)
    @DisplayName("the look-up by POST works without cookie and session, and repeats no question in an address")
    void lookup() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("S000044002001264000001", "没有这个人");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("未查到");
        assertThat(answer.uri().toString()).endsWith("/public/check");
        requireNothingKept(answer);
    }

    @Test
    @Order(2)
    @DisplayName("R032 T-68 anyone reads which schools are filed, for what, what it costs and until when")
    void bodies() throws IOException, InterruptedException {
        HttpResponse<String> list = send(HttpRequest.newBuilder(server.uri("/public/bodies.xhtml?standing=FILED")));
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("S000044002001", "已备案", "评价机构公示名录");
        HttpResponse<String> body = send(HttpRequest.newBuilder(server.uri("/public/body.xhtml?code=S000044002001")));
        assertThat(body.statusCode()).isEqualTo(200);
        assertThat(body.body()).contains("南粤示范技师学院", "营销员", "320.00").doesNotContain("1380000");
        HttpResponse<String> none = send(HttpRequest.newBuilder(server.uri("/public/body.xhtml?code=S000044002999")));
        assertThat(none.body()).contains("没有编码为该值的评价机构");
    }

    @Test
    @Order(3)
    @DisplayName("one address may ask twenty times at once, the notice included; then it is told to wait, in Chinese")
    void limited() throws IOException, InterruptedException {
        int asked = 0;
        HttpResponse<String> answer = ask("S000044002001264000001", "没有这个人");
        while (answer.statusCode() == 200 && asked++ < 60) {
            answer = ask("S000044002001264000001", "没有这个人");
        }
        assertThat(asked).isLessThan(60);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("查询过于频繁");
        requireNothingKept(answer);
        HttpResponse<String> notice = send(HttpRequest.newBuilder(server.uri("/public/notice.xhtml?list=1")));
        assertThat(notice.statusCode()).isEqualTo(429);
        assertThat(notice.body()).contains("操作过于频繁", "查询编号");
        requireNothingKept(notice);
    }

    private HttpResponse<String> ask(String number, String fact) throws IOException, InterruptedException {
        String form = "number=" + number + "&fact=" + URLEncoder.encode(fact, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(server.uri("/public/check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void requireNothingKept(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.uri().toString()).doesNotContain("jsessionid");
    }
}
