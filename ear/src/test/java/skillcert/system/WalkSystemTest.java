package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import skillcert.system.pages.ClockPage;
import skillcert.system.pages.FilingPage;
import skillcert.system.pages.FilingWizard;
import skillcert.system.pages.ListTable;
import skillcert.system.upload.People;
import skillcert.system.upload.Person;
import skillcert.system.upload.PhotoArchive;
import skillcert.system.upload.Roster;
import skillcert.system.upload.ScoreSheet;

/**
 * The main job from the first page to the last, by people in browsers, on the very EAR that ships and on MySQL: a school
 * is filed, assesses 300 candidates, issues, and the printed certificate is checked by a stranger. Pictures of all steps
 * lie in target/walk.
 */
@OnServer
@StepByStep
@Order(10)
@DisplayName("issue 2.4 the walk from the filing to the public check")
class WalkSystemTest {

    private static final Path WALK = Path.of("target/walk");
    private static final Path FILES = Path.of("target/walk-files");
    private static final String SCHOOL = "南粤示范技师学院";
    private static final String CODE = "S000044002001";
    private static final String BATCH = "2026年第1批 营销员四级";
    private static final List<Person> PEOPLE = People.of(1, 300);
    private static final List<String> IN_LIST_ORDER =
            Roster.inListOrder(PEOPLE).stream().map(Person::name).toList();

    private Portal portal;
    private Database database;
    private Window officer;
    private Window decider;
    private Window registrar;
    private Window approver;
    private Window stale;
    private long batch;
    private String year;

    @BeforeAll
    void open(ServerUnderTest server) throws SQLException, IOException {
        Files.createDirectories(FILES);
        portal = new Portal(server, WALK);
        database = new Database();
    }

    @AfterAll
    void close() throws SQLException {
        portal.picture("at-the-end");
        portal.close();
        database.close();
    }

    @Test
    @Order(1)
    @DisplayName("the login page, and the work queue behind it")
    void login() {
        try (Window visitor = portal.visitor()) {
            visitor.open("/");
            visitor.step("01-login");
        }
        officer = portal.signIn("sheng1");
        officer.step("02-work-queue");
    }

    @Test
    @Order(2)
    @DisplayName("R033 an officer of the province enters the filing of a school with a range from annex 1")
    void enterFiling() {
        FilingWizard form = FilingWizard.open(officer);
        officer.step("03-filing-begins");
        form.school(SCHOOL, "12449999MB0000001P").place("00");
        officer.step("03-filing-form");
        form.range("营销员", "三级/高级工", "四级/中级工", "五级/初级工")
                .range("电子商务师", "三级/高级工", "四级/中级工")
                .range("制图员（机械）", "三级/高级工", "四级/中级工")
                .range("收银员", "五级/初级工");
        officer.step("04-filing-range");
        form.rest();
        assertThat(officer.text()).contains("材料齐全，可以提交");
        officer.step("04-filing-filled-in");
        officer.press("提交申请");
        assertThat(officer.done()).contains("已提交，等待审核");
        assertThat(officer.text()).contains(SCHOOL, "营销员", "备案范围（8 项）", "备案经办人（广东省人力资源和社会保障厅）");
        officer.step("05-filing-entered");
    }

    @Test
    @Order(3)
    @DisplayName("I8 R103 R114 visited, approved by a second officer, on public notice, coded: S000044002001 appears")
    void approveFiling() throws SQLException {
        officer.choose("我的待办");
        assertThat(new ListTable(officer).rows())
                .as("nobody approves their own work")
                .isEmpty();
        decider = portal.signIn("sheng2");
        decider.step("06-second-officer");
        ApprovalPage approval = ApprovalPage.open(decider, "备案：" + SCHOOL);
        assertThat(approval.command()).contains(SCHOOL);
        decider.step("07-filing-to-approve");
        approval.approve("材料齐全，同意备案。");
        assertThat(decider.refusal()).contains("没有现场核查");
        FilingPage.open(officer, SCHOOL).visit(1);
        assertThat(officer.done()).contains("现场核查已记录");
        officer.step("07-filing-visited");
        approval.approve("材料齐全，同意备案。");
        assertThat(decider.done()).contains("已同意");
        decider.step("08-filing-approved");
        decider.choose("备案申请");
        decider.follow(SCHOOL);
        assertThat(decider.page().locator(".timeline li").last().innerText())
                .as("who decided, of which unit, and when")
                .containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d")
                .contains("备案审核人（广东省人力资源和社会保障厅）", "同意", "材料齐全")
                .doesNotContain("sheng2");
        decider.step("08-filing-with-its-history");
        String notice = decider.page().getByText("查看公示").getAttribute("href");
        try (Window visitor = portal.visitor()) {
            visitor.open(notice);
            assertThat(visitor.text()).contains(SCHOOL, "营销员", "备案有效期至").doesNotContain("演示负责人", "演示法人", "1380000");
            visitor.step("08-filing-on-public-notice");
        }
        FilingPage filing = FilingPage.open(officer, SCHOOL);
        assertThat(officer.page().getByLabel("备案部门文号").count())
                .as("no code while the notice runs")
                .isZero();
        filing.runBehindNotice();
        officer.choose("公示与赋码");
        assertThat(officer.text()).contains("公示期满，待赋码");
        officer.step("08-filing-notice-ended");
        officer.follow(SCHOOL);
        new FilingPage(officer).askCode("粤人社备〔2026〕1 号");
        assertThat(officer.done()).contains("等待省厅确认");
        officer.step("08-code-asked");
        assertThat(database.number("select count(*) from body")).isZero();
        ApprovalPage.open(decider, "赋码：" + SCHOOL).approve("核对无误，同意赋码。");
        assertThat(decider.done()).contains("已确认赋码");
        decider.choose("评价机构");
        assertThat(new ListTable(decider).rows()).anyMatch(row -> row.contains(CODE) && row.contains(SCHOOL));
        decider.step("09-bodies");
        decider.follow(CODE);
        assertThat(decider.page().locator("#body-code").innerText()).isEqualTo(CODE);
        decider.step("10-body-with-its-code-explained");
        assertThat(database.column("select code from body")).containsExactly(CODE);
        assertThat(database.column("select code from body_code")).containsExactly(CODE);
    }

    @Test
    @Order(4)
    @DisplayName("R033 I4 a batch outside the filed range is refused and the clause is shown")
    void outsideTheRange() throws SQLException {
        registrar = portal.signIn("nanyue1");
        BatchPlanPage form = BatchPlanPage.open(registrar);
        registrar.step("11-batch-form");
        form.fill("范围外的批次", "4-08-08-20 形象设计师", "三级/高级工").save();
        assertThat(registrar.refusal()).contains("形象设计师", CODE, "备案范围", "粤人社办〔2020〕39号");
        registrar.step("12-outside-the-range");
        form.fill("范围外的等级", "4-01-02-04 收银员", "三级/高级工").save();
        assertThat(registrar.refusal()).contains("收银员", "粤人社办〔2020〕39号");
        assertThat(database.number("select count(*) from batch")).isZero();
    }

    @Test
    @Order(5)
    @DisplayName("a batch inside the range is planned")
    void plan() {
        BatchPlanPage form = BatchPlanPage.open(registrar);
        form.fill(BATCH, "4-01-02-01 营销员", "四级/中级工").save();
        assertThat(registrar.done()).contains("批次已编制");
        batch = new BatchPage(registrar).id();
        registrar.step("13-batch-planned");
    }

    @Test
    @Order(6)
    @DisplayName(
            "issue 2.4 of a roster of 300 with 7 faulty rows 293 are kept, and the 7 listed with row, column, value, rule")
    void rosterWithFaults() throws IOException, SQLException {
        BatchPage page = new BatchPage(registrar);
        Path template = page.rosterTemplate(FILES.resolve("roster-template.xlsx"));
        page.uploadRoster(Roster.withSevenFaults(template, FILES.resolve("roster-with-faults.xlsx"), PEOPLE));
        registrar.step("14-roster-with-7-faults");
        assertThat(page.outcome()).isEqualTo("已收下 293 条，此前已有 0 条，有错误 7 条。");
        assertThat(page.faults()).hasSameSizeAs(Roster.SEVEN);
        for (int i = 0; i < Roster.SEVEN.size(); i++) {
            Roster.ExpectedFault expected = Roster.SEVEN.get(i);
            BatchPage.Fault shown = page.faults().get(i);
            assertThat(shown.row()).isEqualTo(String.valueOf(expected.row()));
            assertThat(shown.column()).isEqualTo(expected.column());
            assertThat(shown.value()).startsWith(expected.value());
            assertThat(shown.rule()).isEqualTo(expected.rule());
            assertThat(shown.hint()).isNotBlank();
        }
        assertThat(registrar.page().content()).as("I14").doesNotContainPattern("449999\\d{8,}");
        assertThat(page.count("candidates")).isEqualTo(293);
        assertThat(candidates()).isEqualTo(293);
    }

    @Test
    @Order(7)
    @DisplayName("I9 the corrected roster adds exactly the 7, and once more adds nothing")
    void rosterCorrected() throws IOException, SQLException {
        BatchPage page = new BatchPage(registrar);
        Path corrected =
                Roster.right(FILES.resolve("roster-template.xlsx"), FILES.resolve("roster-corrected.xlsx"), PEOPLE);
        page.uploadRoster(corrected);
        assertThat(page.outcome()).isEqualTo("已收下 7 条，此前已有 293 条，有错误 0 条。");
        registrar.step("15-roster-corrected");
        page.uploadRoster(corrected);
        assertThat(page.outcome()).isEqualTo("已收下 0 条，此前已有 300 条，有错误 0 条。");
        assertThat(candidates()).isEqualTo(300);
        assertThat(names()).containsExactlyElementsOf(IN_LIST_ORDER);
    }

    @Test
    @Order(8)
    @DisplayName("R132 the photos of a zip find their candidates by the ID number that names them")
    void photos() throws IOException, SQLException {
        BatchPage page = new BatchPage(registrar);
        page.uploadPhotos(PhotoArchive.of(FILES.resolve("photos.zip"), PEOPLE));
        assertThat(page.outcome()).isEqualTo("已收下 300 条，此前已有 0 条，有错误 0 条。");
        assertThat(page.count("photos")).isEqualTo(300);
        registrar.step("16-photos");
        assertThat(database.number("select count(distinct photo_hash) from candidate where batch_id = ?", batch))
                .isEqualTo(300);
        registrar.follow("查看考生名册");
        assertThat(new ListTable(registrar).rows().get(0)).contains("王㛃", "0019");
        registrar.step("17-candidates");
    }

    @Test
    @Order(9)
    @DisplayName("the results of one level are taken, all pass, and the list goes on public notice")
    void results() throws IOException {
        BatchPage page = BatchPage.open(registrar, BATCH);
        Path template = page.scoreTemplate(FILES.resolve("scores-template.xlsx"));
        page.uploadScores(ScoreSheet.allPassed(template, FILES.resolve("scores.xlsx")));
        assertThat(page.outcome()).isEqualTo("已收下 300 条，此前已有 0 条，有错误 0 条。");
        assertThat(page.count("passed")).isEqualTo(300);
        registrar.step("18-results");
        page.submit();
        assertThat(registrar.done()).contains("已提交公示");
        assertThat(page.noticeUntil()).isAfter(registrar.today());
        registrar.step("19-on-public-notice");
    }

    @Test
    @Order(10)
    @DisplayName("G02 I14 anyone reads the public notice, with masked ID numbers")
    void publicNotice() {
        String path = registrar.page().getByText("查看公示").getAttribute("href");
        try (Window visitor = portal.visitor();
                Window phone = portal.phone()) {
            visitor.open(path);
            assertThat(visitor.text()).contains(SCHOOL, "营销员", "公示中", "（300 人）");
            assertThat(visitor.page().content()).doesNotContainPattern("449999\\d{6,}");
            visitor.step("20-public-notice");
            List<String> names = new ArrayList<>(
                    visitor.page().locator("#persons td:nth-child(2)").allInnerTexts());
            for (int page = 2; page <= 3; page++) {
                visitor.follow("下一页");
                names.addAll(visitor.page().locator("#persons td:nth-child(2)").allInnerTexts());
            }
            assertThat(visitor.page().locator("#next").count())
                    .as("no page behind the last")
                    .isZero();
            assertThat(names).containsExactlyElementsOf(IN_LIST_ORDER);
            phone.open(path);
            phone.step("20-public-notice-on-a-phone");
        }
    }

    @Test
    @Order(11)
    @DisplayName("I5 a second person of the school cannot approve before the public notice has ended")
    void notBeforeTheEnd() throws SQLException {
        approver = portal.signIn("nanyue2");
        ApprovalPage approval = ApprovalPage.open(approver, "结果审定：" + BATCH);
        approver.step("21-result-list-to-approve");
        approval.approve("同意");
        assertThat(approver.refusal()).contains("公示期");
        approver.step("22-refused-while-the-notice-runs");
        assertThat(database.number("select count(*) from approved_list")).isZero();
    }

    @Test
    @Order(12)
    @DisplayName("I5 I16 behind the notice, by the shifted clock, the second person approves")
    void approveList() throws SQLException {
        LocalDate until = BatchPage.open(approver, BATCH).noticeUntil();
        ClockPage.runBehind(approver, until);
        assertThat(approver.today()).isEqualTo(until.plusDays(1));
        approver.step("23-clock-shifted");
        year = String.format("%02d", approver.today().getYear() % 100);
        ApprovalPage.open(approver, "结果审定：" + BATCH).approve("公示期满，无异议，同意。");
        assertThat(approver.done()).contains("已同意");
        approver.step("24-result-list-approved");
        assertThat(database.number("select count(*) from approved_list where approved_by = 'nanyue2'"))
                .isEqualTo(1);
    }

    @Test
    @Order(13)
    @DisplayName("I2 R106 300 certificates are issued, 000001 to 000300, in the order of the list")
    void issue() throws SQLException {
        BatchPage page = BatchPage.open(approver, BATCH);
        assertThat(page.greenSteps()).containsExactly(1, 2, 3, 4, 5);
        assertThat(page.offers("下达印制任务"))
                .as("nothing is issued that could be printed")
                .isFalse();
        stale = portal.signIn("nanyue2");
        BatchPage.open(stale, BATCH);
        approver.press("核发证书");
        assertThat(approver.done()).contains("证书已核发");
        assertThat(page.greenSteps()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(page.offers("核发证书")).as("everything is issued").isFalse();
        assertThat(approver.text()).contains("已核发 300 张");
        approver.step("25-issued");
        List<String> numbers = IntStream.rangeClosed(1, 300)
                .mapToObj(serial -> CODE + year + "4" + String.format("%06d", serial))
                .toList();
        List<List<String>> stored = database.rows("select c.number, c.holder_name, p.name, c.list_position, c.state"
                + " from certificate c join result_row r on r.list_id = c.list_id and r.position = c.list_position"
                + " join candidate p on p.batch_id = r.batch_id and p.no = r.candidate_no order by c.number");
        assertThat(stored).extracting(row -> row.get(0)).containsExactlyElementsOf(numbers);
        assertThat(stored).extracting(row -> row.get(1)).containsExactlyElementsOf(IN_LIST_ORDER);
        assertThat(stored)
                .allMatch(row -> row.get(1).equals(row.get(2)) && row.get(4).equals("VALID"));
        assertThat(stored)
                .extracting(row -> Integer.parseInt(row.get(3)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 300).boxed().toList());

        approver.choose("证书台账");
        ListTable list = new ListTable(approver).longest();
        approver.step("26-ledger");
        List<List<String>> shown = list.allRows();
        assertThat(shown).extracting(row -> row.get(0)).containsExactlyElementsOf(numbers);
        assertThat(shown).extracting(row -> row.get(1)).containsExactlyElementsOf(IN_LIST_ORDER);
    }

    @Test
    @Order(14)
    @DisplayName("I9 issuing once more, from a window that still offers it, gives nothing new")
    void issueTwice() throws SQLException {
        stale.press("核发证书");
        assertThat(stale.done()).contains("没有新增");
        assertThat(database.number("select count(*) from certificate")).isEqualTo(300);
        assertThat(database.number("select last_serial from serial_counter")).isEqualTo(300);
    }

    @Test
    @Order(15)
    @DisplayName("R107 a certificate shows its number explained, and the ledger of the body proves whole")
    void look() {
        approver.page().getByLabel("查询证书").fill(CODE + year + "4000001");
        approver.press("查询");
        assertThat(approver.text())
                .contains("王㛃", "四级/中级工", SCHOOL)
                .doesNotContain(PEOPLE.get(0).idNumber());
        assertThat(approver.page().locator(".timeline li").innerText())
                .contains("南粤审定人（" + SCHOOL + "）")
                .doesNotContain("nanyue2");
        approver.step("27-certificate");
        approver.follow("核验该机构台账");
        assertThat(approver.page().locator("#proof-result").innerText()).contains("台账完整", "300");
        approver.step("28-ledger-proved-whole");
    }

    private long candidates() throws SQLException {
        return database.number("select count(*) from candidate where batch_id = ?", batch);
    }

    private List<String> names() throws SQLException {
        return database.column("select name from candidate where batch_id = ? order by no", batch);
    }
}
