package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import skillcert.system.http.Form;
import skillcert.system.http.Reply;
import skillcert.system.http.Visitor;

/** Guessing from one address, over many accounts so that none is locked: it ends before a password is looked at. */
@OnServer
@Order(27)
@DisplayName("issue 3 failed logins of one address")
class LoginLimitSystemTest {

    /** Another machine, as far as the server can tell; the other tests come from 127.0.0.1. */
    private static final String ELSEWHERE = "127.0.0.77";

    private static final Pattern COOKIE = Pattern.compile("(?i)Set-Cookie: (skillcert=[^;\r\n]+)");
    private static final int MOST = 20;

    private URI server;

    @BeforeEach
    void open(ServerUnderTest running) {
        server = running.uri("/login.xhtml");
    }

    @Test
    @DisplayName("GB/T 22239 8.1.4.1 after twenty failures the form says so with 429, audited once; others sign in")
    void limit(ServerUnderTest running) throws IOException, SQLException {
        int answered = 0;
        String answer = guess(0);
        while (!answer.startsWith("HTTP/1.1 429") && answered < MOST * 2) {
            assertThat(answer).startsWith("HTTP/1.1 200").contains("账号或密码不正确");
            answered++;
            answer = guess(answered);
        }
        assertThat(answered).isBetween(MOST, MOST * 2 - 1);
        assertThat(answer).contains("登录失败次数过多", "请一分钟后再试", "notice-fault").doesNotContain("账号或密码不正确");
        assertThat(guess(answered)).startsWith("HTTP/1.1 429");
        try (Database database = new Database()) {
            assertThat(database.number("select count(*) from audit_entry where event = 'ACCOUNT_LOGIN_FAILED'"
                            + " and outcome = 'REFUSED' and address = '" + ELSEWHERE
                            + "' and detail = 'too many failures from one address'"))
                    .isEqualTo(1);
        }
        assertThat(Visitor.signIn(running, "tongji1")
                        .get("/approval/queue.xhtml")
                        .status())
                .isEqualTo(200);
    }

    /** One wrong login with a session of its own. */
    private String guess(int number) throws IOException {
        String page = exchange("GET /login.xhtml HTTP/1.1", "", "");
        Matcher cookie = COOKIE.matcher(page);
        assertThat(cookie.find()).isTrue();
        Form form = new Reply("/login.xhtml", 200, "", page).form("login");
        Visitor.Sending sending = Visitor.sending(
                form, "enter", Map.of("name", "nobody" + number, "password", "Wrong-Password-1"), Map.of());
        return exchange(
                "POST " + sending.path() + " HTTP/1.1",
                "Cookie: " + cookie.group(1) + "\r\nContent-Type: " + sending.type() + "\r\n",
                new String(sending.body(), StandardCharsets.US_ASCII));
    }

    private String exchange(String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(ELSEWHERE), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.getPort()));
            String request = String.join(
                            "\r\n",
                            List.of(
                                    line,
                                    "Host: localhost:" + server.getPort(),
                                    "Connection: close",
                                    "Content-Length: " + body.length()))
                    + "\r\n" + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
