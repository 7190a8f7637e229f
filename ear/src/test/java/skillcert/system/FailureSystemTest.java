package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/**
 * A real failure of the inside: a table is gone while a page is asked for. It leaves errors in the log, so it runs behind
 * {@link LogSystemTest}, which demands that there are none.
 */
@OnServer
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 2.7 a failure of the inside")
class FailureSystemTest {

    private ServerUnderTest server;
    private Portal portal;

    @BeforeAll
    void open(ServerUnderTest running) {
        server = running;
        portal = new Portal(server, Path.of("target/walk/errors"));
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @DisplayName("500: Chinese, a reference number, no stack trace and no SQL; the log has the number and the cause")
    void tableGone() throws SQLException {
        Window registrar = portal.signIn("nanyue1");
        try {
            alter("RENAME TABLE print_job TO print_job_away");
            Response answer = registrar.open("/printing/list.xhtml");
            assertThat(answer.status()).isEqualTo(500);
            ErrorPage page = ErrorPage.shownIn(registrar);
            assertThat(page.title()).isEqualTo("系统出现故障");
            assertThat(page.source())
                    .doesNotContainIgnoringCase("print_job", "select ", "sql", "hibernate", "exception");
            Window.requireNothingForProgrammers(page.text());
            assertThat(server.log().lines())
                    .anyMatch(line -> line.contains(page.reference()) && line.contains("answered 500"));
            assertThat(server.log().substring(server.log().indexOf(page.reference())))
                    .as("the cause stands behind the number")
                    .contains("print_job");
            assertThat(registrar.takeComplaints()).allMatch(complaint -> complaint.contains("status of 500"));
            registrar.step("500-table-gone");
        } finally {
            alter("RENAME TABLE print_job_away TO print_job");
        }
        assertThat(registrar.open("/printing/list.xhtml").status())
                .as("all is well when the table is back")
                .isEqualTo(200);
    }

    private static void alter(String statement) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        System.getProperty("skillcert.mysql.url"),
                        "skillcert_owner",
                        System.getProperty("skillcert.db.owner.password"));
                Statement alter = owner.createStatement()) {
            alter.execute(statement);
        }
    }
}
