package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.ApprovalPage;
import skillcert.system.pages.BatchPage;
import skillcert.system.pages.BatchPlanPage;
import skillcert.system.upload.People;
import skillcert.system.upload.Person;
import skillcert.system.upload.PhotoArchive;
import skillcert.system.upload.Roster;
import skillcert.system.upload.ScoreSheet;

/**
 * The very EAR is killed while it issues a long list, chunk by chunk, and started again: once before the first chunk is
 * there, then each time another chunk has been committed and the next is under way. The database takes its time for each
 * entry of the ledger, so that a chunk takes a second or more and a kill meets it half-way, however fast the machine is.
 */
@Tag("soak")
@Order(40)
class KillSoakSystemTest {

    private static final String NAME = "kills";
    private static final Path FILES = Path.of("target/kill-files");
    private static final String SCHOOL = "南粤示范技师学院";
    private static final String BATCH = "很长的批次";
    private static final int CHUNK = 500;
    private static final int CHUNKS = 3;
    private static final int KILLS = 3;
    private static final Duration ENTRY = Duration.ofMillis(3);
    private static final List<Person> PEOPLE = People.of(1, CHUNKS * CHUNK);

    private final Random random = new Random(40);

    @Test
    @DisplayName("I1 I2 I6 I18 SIGKILL in the middle of issuing, three times: reissued, 1…n without hole or double,"
            + " ledger and audit whole")
    void killed() throws Exception {
        Files.createDirectories(FILES);
        ServerUnderTest.forget(NAME);
        try (Database database = Database.ofNewSchema(NAME)) {
            ServerUnderTest server = ServerUnderTest.onMysqlSchema(NAME);
            try {
                prepare(server);
                Database.slowDown(NAME, "ledger_entry", ENTRY);
                for (int kill = 0; kill < KILLS; kill++) {
                    killWhileIssuing(server, database, kill * CHUNK);
                    requireNoHole(database);
                    assertThat(certificates(database))
                            .as("kill %d: the chunks before it are there, its own is not", kill)
                            .isEqualTo(kill * CHUNK);
                    server = ServerUnderTest.onMysqlSchema(NAME);
                }
                reissue(server);
                assertThat(certificates(database)).isEqualTo(PEOPLE.size());
                requireNoHole(database);
                assertThat(Chains.broken(database, "ledger")).isEmpty();
                assertThat(Chains.broken(database, "audit")).isEmpty();
            } finally {
                server.close();
            }
        }
    }

    private static void prepare(ServerUnderTest server) throws IOException {
        try (Portal portal = new Portal(server, FILES);
                Window registrar = portal.signIn("nanyue1");
                Window approver = portal.signIn("nanyue2")) {
            FiledSchool.file(portal, SCHOOL, "12449999MB0000001P", "00", "五级/初级工");
            BatchPlanPage.open(registrar)
                    .fill(BATCH, "4-01-02-01 营销员", "五级/初级工")
                    .save();
            BatchPage page = new BatchPage(registrar);
            Path template = page.rosterTemplate(FILES.resolve("roster-template.xlsx"));
            page.uploadRoster(Roster.right(template, FILES.resolve("roster.xlsx"), PEOPLE));
            assertThat(page.count("candidates")).isEqualTo(PEOPLE.size());
            for (int first = 0; first < PEOPLE.size(); first += CHUNK) {
                page.uploadPhotos(PhotoArchive.of(FILES.resolve("photos.zip"), PEOPLE.subList(first, first + CHUNK)));
            }
            assertThat(page.count("photos")).isEqualTo(PEOPLE.size());
            page.uploadScores(ScoreSheet.allPassed(
                    page.scoreTemplate(FILES.resolve("score-template.xlsx")), FILES.resolve("scores.xlsx")));
            assertThat(page.outcome()).startsWith(String.format("已收下 %,d 条", PEOPLE.size()));
            assertThat(page.count("passed")).isEqualTo(PEOPLE.size());
            page.submit();
            registrar.picture("submitted");
            assertThat(registrar.text()).contains("已提交公示");
            approver.choose("演示时钟");
            approver.page().getByLabel("快进天数").fill("30");
            approver.press("快进");
            ApprovalPage.open(approver, "结果审定：" + BATCH).approve("公示期满，无异议，同意。");
        }
    }

    /** Presses the button, waits until so many certificates are there and a moment more, and kills. */
    private void killWhileIssuing(ServerUnderTest server, Database database, int from) throws SQLException {
        try (Portal portal = new Portal(server, FILES);
                Window approver = portal.signIn("nanyue2")) {
            BatchPage.open(approver, BATCH);
            // not by a click that waits for its answer: there will be none
            approver.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("核发证书").setExact(true))
                    .dispatchEvent("click");
            long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
            while (certificates(database) < from) {
                assertThat(System.nanoTime()).as("waited for a chunk").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(200)).toNanos());
            server.kill();
        }
    }

    private static void reissue(ServerUnderTest server) {
        try (Portal portal = new Portal(server, FILES);
                Window approver = portal.signIn("nanyue2")) {
            BatchPage.open(approver, BATCH);
            approver.press("核发证书");
            assertThat(approver.done()).isNotBlank();
            approver.choose("证书台账");
            approver.page().locator("tbody a").first().click();
            approver.follow("核验该机构台账");
            assertThat(approver.page().locator("#proof-result").innerText()).contains("台账完整");
        }
    }

    /** Each series is 1…n and its counter stands at n; each row of the list has one certificate, in the order of the list. */
    private static void requireNoHole(Database database) throws SQLException {
        for (List<String> series : database.rows("select s.last_serial, count(c.number), coalesce(min(c.serial), 1),"
                + " coalesce(max(c.serial), 0), count(distinct c.serial) from serial_counter s left join certificate c"
                + " on c.body_code = s.body_code and c.issue_year = s.issue_year and c.level = s.level"
                + " group by s.body_code, s.issue_year, s.level")) {
            String last = series.get(0);
            assertThat(series).containsExactly(last, last, "1", last, last);
        }
        assertThat(database.column("select list_position from certificate order by list_position"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, certificates(database))
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(database.number("select count(*) from ledger_entry")).isEqualTo(certificates(database));
    }

    private static int certificates(Database database) throws SQLException {
        return (int) database.number("select count(*) from certificate");
    }
}
