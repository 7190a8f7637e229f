package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
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
 * The school of the walk planned inside its range, and the range ended when all was approved: what counts is the range of
 * the day of issue, and the one who presses the button reads why.
 */
@OnServer
@StepByStep
@Order(12)
@DisplayName("issue 2.4 the school of the walk cannot issue for an occupation outside its range")
class EndedRangeSystemTest {

    private static final Path FILES = Path.of("target/walk-files");
    private static final String BATCH = "2026年第2批 收银员五级";
    private static final List<Person> PEOPLE = People.of(801, 3);
    private static final String ITEM = "id = (select scope_item_id from batch where title = '" + BATCH + "')";

    private Portal portal;
    private Database database;
    private Window registrar;
    private Window approver;
    private String until;

    @BeforeAll
    void open(ServerUnderTest server) throws SQLException, IOException {
        Files.createDirectories(FILES);
        portal = new Portal(server, Path.of("target/walk"));
        database = new Database();
        registrar = portal.signIn("nanyue1");
        approver = portal.signIn("nanyue2");
    }

    @AfterAll
    void close() throws SQLException {
        if (until != null) {
            // the other tests go on with the range that was filed
            database.write("update scope_item set valid_until = ? where " + ITEM, until);
        }
        portal.picture("at-the-end-of-the-range");
        portal.close();
        database.close();
    }

    @Test
    @Order(1)
    @DisplayName("a batch inside the range comes to its approved list")
    void approved() throws IOException {
        BatchPlanPage.open(registrar).fill(BATCH, "4-01-02-04 收银员", "五级/初级工").save();
        BatchPage page = new BatchPage(registrar);
        Path template = page.rosterTemplate(FILES.resolve("range-roster-template.xlsx"));
        page.uploadRoster(Roster.right(template, FILES.resolve("range-roster.xlsx"), PEOPLE));
        page.uploadPhotos(PhotoArchive.of(FILES.resolve("range-photos.zip"), PEOPLE));
        page.uploadScores(ScoreSheet.allPassed(
                page.scoreTemplate(FILES.resolve("range-scores-template.xlsx")), FILES.resolve("range-scores.xlsx")));
        assertThat(page.count("passed")).isEqualTo(PEOPLE.size());
        page.submit();
        LocalDate lastDay = page.noticeUntil();
        approver.choose("演示时钟");
        LocalDate today = approver.today();
        approver.page().getByLabel("快进天数").fill(String.valueOf(ChronoUnit.DAYS.between(today, lastDay) + 1));
        approver.press("快进");
        ApprovalPage.open(approver, "结果审定：" + BATCH).approve("公示期满，无异议，同意。");
        assertThat(approver.done()).contains("已同意");
    }

    @Test
    @Order(2)
    @DisplayName(
            "I4 R033 after the range has ended issuing is refused with occupation, level, day and clause, and gives nothing")
    void refused() throws SQLException {
        until = database.column("select valid_until from scope_item where " + ITEM)
                .get(0);
        assertThat(database.write("update scope_item set valid_until = valid_from where " + ITEM))
                .isEqualTo(1);
        long before = database.number("select count(*) from certificate");
        BatchPage page = BatchPage.open(approver, BATCH);
        approver.press("核发证书");
        assertThat(approver.refusal())
                .contains("S000044002001", "备案范围", "收银员", "五级", approver.today().toString(), "不能开展")
                .contains("粤人社办〔2020〕39号", "五（四）");
        approver.step("42-issuing-outside-the-range-is-refused");
        assertThat(database.number("select count(*) from certificate")).isEqualTo(before);
        assertThat(database.number("select coalesce(sum(last_serial), 0) from serial_counter where level = '5'"))
                .as("no number is spent")
                .isZero();
        assertThat(BatchPage.open(approver, BATCH).greenSteps()).doesNotContain(6);
        assertThat(page.offers("下达印制任务")).isFalse();
    }
}
