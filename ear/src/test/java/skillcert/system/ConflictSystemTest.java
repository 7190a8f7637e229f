package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.BatchPage;
import skillcert.system.pages.BatchPlanPage;
import skillcert.system.upload.People;
import skillcert.system.upload.Roster;
import skillcert.system.upload.ScoreSheet;

/** Two at the same thing: what was changed meanwhile by somebody else is not written over, and the second one is told. */
@OnServer
@Order(22)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 2.7 two at the same thing")
class ConflictSystemTest {

    private static final Path FILES = Path.of("target/conflict");
    private static final String BATCH = "两人同时办理 营销员四级";

    private ServerUnderTest server;
    private Portal portal;
    private Window registrar;
    private long batch;

    @BeforeAll
    void open(ServerUnderTest running) throws IOException {
        Files.createDirectories(FILES);
        server = running;
        portal = new Portal(server, Path.of("target/walk/errors"));
        registrar = portal.signIn("nanyue1");
        BatchPlanPage.open(registrar).fill(BATCH, "4-01-02-01 营销员", "四级/中级工").save();
        BatchPage page = new BatchPage(registrar);
        batch = page.id();
        Path template = page.rosterTemplate(FILES.resolve("template.xlsx"));
        page.uploadRoster(Roster.right(template, FILES.resolve("roster.xlsx"), People.of(601, 2)));
        assertThat(page.count("candidates")).isEqualTo(2);
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @Timeout(120)
    @DisplayName(
            "409: scores for a candidate whom another client changed meanwhile; nothing is written, the log has the number")
    void changedMeanwhile() throws SQLException, IOException {
        BatchPage page = new BatchPage(registrar);
        Path scores = ScoreSheet.allPassed(
                page.scoreTemplate(FILES.resolve("scores-template.xlsx")), FILES.resolve("scores.xlsx"));
        try (Connection other = connect();
                Statement change = other.createStatement()) {
            other.setAutoCommit(false);
            change.execute("update candidate set version = version + 1 where batch_id = " + batch + " and no = 2");
            registrar.page().locator("[id='scores:file']").setInputFiles(scores);
            // clicked by the page itself: the answer must not be waited for here, since it waits for this connection
            registrar.page().locator("[id='scores:send']").evaluate("send => { setTimeout(() => send.click(), 0); }");
            awaitLockOnFirst();
            other.commit();
        }
        String refusal = registrar.refusal();
        assertThat(refusal)
                .contains("已被他人改动", "没有生效", "核对最新情况")
                .doesNotContainIgnoringCase("candidate", "sql", "hibernate", "exception", "version");
        Matcher reference = Pattern.compile("查询编号：([2-9A-HJ-NP-Z]{8})").matcher(refusal);
        assertThat(reference.find()).as(refusal).isTrue();
        assertThat(server.log().lines())
                .anyMatch(line -> line.contains(reference.group(1)) && line.contains("refused 409"));
        registrar.step("409-changed-meanwhile");
        assertThat(BatchPage.open(registrar, BATCH).count("scores"))
                .as("nothing of it is written")
                .isZero();
    }

    /** The request has read both candidates and written the first one; it now waits for the second. */
    private void awaitLockOnFirst() throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (Connection look = connect();
                Statement first = look.createStatement()) {
            while (System.nanoTime() < end) {
                try {
                    first.executeQuery("select no from candidate where batch_id = " + batch
                                    + " and no = 1 for update nowait")
                            .close();
                } catch (SQLException locked) {
                    return;
                }
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("the request never came to the candidates");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("skillcert.mysql.url"), "skillcert", System.getProperty("skillcert.db.password"));
    }
}
