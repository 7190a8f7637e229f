package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.ApprovalPage;
import skillcert.system.pages.FilingPage;
import skillcert.system.pages.FilingWizard;
import skillcert.system.upload.Papers;

/**
 * A school files itself: it is left in the middle and gone on with, everything wrong is typed and brought, it is returned
 * with remarks, corrected, approved, and ended on its public notice, so that the walk behind finds the school as it was.
 */
@OnServer
@StepByStep
@Order(9)
@DisplayName("issue 4 the wizard of a filing")
class FilingWizardSystemTest {

    private static final Path FILES = FilingWizard.FILES;
    private static final String SCHOOL = "南粤示范技师学院";
    private static final int TOO_MANY_BYTES = 51 * 1024 * 1024;
    private static final String HTML = "<script>alert(1)</script>";
    private static final String CONTROL = "甲\u0007乙\u202e丙";

    private static final List<String> TEXTS =
            List.of("name", "organisationCode", "legalRepresentative", "address", "sites[1].name", "sites[1].address");

    private Portal portal;
    private Database database;
    private Window registrar;
    private FilingWizard wizard;
    private Window officer;
    private Window decider;

    @BeforeAll
    void open(ServerUnderTest server) throws SQLException {
        portal = new Portal(server, Path.of("target/walk"));
        database = new Database();
        registrar = portal.signIn("nanyue1");
    }

    @AfterAll
    void close() throws SQLException {
        portal.picture("filing-at-the-end");
        portal.close();
        database.close();
    }

    @Test
    @Order(1)
    @DisplayName("PEERS 5 a school begins, the browser is closed at step 4, and it goes on at step 4 with all it typed")
    void resumed() {
        wizard = FilingWizard.open(registrar);
        registrar.step("filing-01-begins");
        wizard.begin();
        assertThat(wizard.current()).isEqualTo("ORGANISATION");
        assertThat(wizard.field("name").inputValue()).isEqualTo(SCHOOL);
        assertThat(wizard.fault("legalRepresentative"))
                .as("what is empty is no fault before it was come to")
                .isEmpty();
        registrar.step("filing-02-organisation");
        wizard.organisation(SCHOOL, "12449999MB0000001P");
        registrar.press("保存并下一步");
        registrar.step("filing-03-sites");
        wizard.fill("sites[1].name", "本部考点")
                .fill("sites[1].address", "广东省演示市学府路 1 号")
                .fill("sites[1].writtenSeats", "１２０");
        registrar.press("增加场所");
        wizard.fill("sites[2].name", "南校区考点")
                .fill("sites[2].address", "广东省演示市南路 2 号")
                .next();
        wizard.range("营销员", "四级/中级工", "五级/初级工");
        registrar.press("2 南校区考点");
        wizard.range("收银员", "五级/初级工");
        registrar.step("filing-04-range");
        wizard.next();
        assertThat(wizard.current()).isEqualTo("FEES");
        wizard.fill("fill", "３２０.5").fill("fill.basis", "粤价函〔2020〕1 号");
        registrar.press("填入全部");
        registrar.step("filing-05-fees");
        wizard.save();
        registrar.close();

        registrar = portal.signIn("nanyue1");
        wizard = FilingWizard.open(registrar);
        registrar.step("filing-06-drafts");
        registrar.follow("继续填写");
        wizard = new FilingWizard(registrar);
        assertThat(wizard.current()).isEqualTo("FEES");
        assertThat(registrar.page().locator("#fees input.number").all())
                .hasSize(3)
                .allSatisfy(amount -> assertThat(amount.inputValue()).isEqualTo("320.50"));
        wizard.step("SITES");
        assertThat(wizard.values(List.of("sites[1].writtenSeats", "sites[2].name")))
                .isEqualTo(Map.of("sites[1].writtenSeats", "120", "sites[2].name", "南校区考点"));
    }

    @Test
    @Order(2)
    @DisplayName("issue 4 wrong, over-long, full-width, HTML and control content: told at the field, kept, never run")
    void badContent() {
        for (String bad : List.of("长".repeat(300), HTML, CONTROL)) {
            for (String path : TEXTS) {
                wizard.step(path.startsWith("sites") ? "SITES" : "ORGANISATION");
                String before = wizard.field(path).inputValue();
                wizard.fill(path, bad).save();
                assertThat(wizard.fault(path)).as("%s in %s", bad, path).isNotEmpty();
                assertThat(wizard.field(path).getAttribute("aria-describedby")).contains(path + "-fault");
                // a page cannot hold a character of the C0 set, whoever sends one
                assertThat(wizard.field(path).inputValue()).isEqualTo(bad.replace("\u0007", ""));
                assertThat(registrar
                                .page()
                                .locator("#faults a[href='#" + path + "']")
                                .count())
                        .isPositive();
                wizard.fill(path, before).save();
                assertThat(wizard.fault(path)).as("mended %s", path).isEmpty();
            }
        }
        wizard.step("ORGANISATION")
                .fill("organisationCode", "１２４４９９９９ＭＢ００００００１Ｐ")
                .save();
        assertThat(wizard.fault("organisationCode"))
                .as("full width is what it looks like, or is refused")
                .satisfiesAnyOf(none -> assertThat(none).isEmpty(), told -> assertThat(told)
                        .contains("GB 32100"));
        wizard.fill("organisationCode", "12449999MB0000001A").save();
        assertThat(wizard.fault("organisationCode")).contains("GB 32100");
        registrar.step("filing-07-faults-at-their-fields");
        wizard.fill("organisationCode", "12449999MB0000001P").save();
        badNumbers();
    }

    private void badNumbers() {
        wizard.step("SITES").fill("sites[1].writtenSeats", "很多").save();
        assertThat(wizard.fault("sites[1].writtenSeats")).contains("不是整数");
        assertThat(wizard.field("sites[1].writtenSeats").inputValue()).isEqualTo("很多");
        wizard.fill("sites[1].writtenSeats", "120").save();
        wizard.step("FEES");
        for (String bad : List.of("-1", "1.234", "12345678", "abc", "<b>1</b>")) {
            registrar.page().locator("#fees input.number").first().fill(bad);
            wizard.save();
            assertThat(registrar.page().locator("#fees .field-fault").count())
                    .as(bad)
                    .isPositive();
        }
        registrar.page().locator("#fees input.number").first().fill("0");
        wizard.save();
        assertThat(registrar.page().locator("#fees .field-fault").count()).isZero();
        wizard.step("PERSONS").persons();
        for (String bad : List.of("123", HTML, "１３８", "长".repeat(100))) {
            wizard.fill("persons[0].phone", bad).save();
            assertThat(wizard.fault("persons[0].phone")).as(bad).isNotEmpty();
        }
        wizard.fill("persons[0].phone", "13800000000").save();
        assertThat(wizard.fault("persons[0].phone")).isEmpty();
        registrar.press("增加人员");
        assertThat(wizard.field("persons[3].name").inputValue()).isEqualTo("演示负责人丁");
        registrar.press("删除人员 5");
        assertThat(wizard.field("persons[4].name").count()).isZero();
        registrar.step("filing-08-persons");
    }

    @Test
    @Order(3)
    @DisplayName(
            "issue 4 a renamed executable, an encrypted PDF, 0 bytes, 51 MB are refused, the same file twice is one")
    void badPapers() throws SQLException {
        wizard.step("PLAN");
        registrar.page().getByLabel("本校学生").check();
        byte[] program = "MZ\u0090\u0000This program cannot be run in DOS mode.".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(bring(Papers.bytes(FILES.resolve("plan.exe.pdf"), program))).contains("不符");
        assertThat(bring(Papers.encrypted(FILES.resolve("encrypted.pdf")))).contains("加密");
        assertThat(bring(Papers.bytes(FILES.resolve("empty.pdf"), new byte[0]))).contains("0 字节");
        assertThat(bring(Papers.bytes(FILES.resolve("large.pdf"), new byte[TOO_MANY_BYTES])))
                .contains("超过上限");
        registrar.step("filing-09-paper-refused");
        assertThat(database.number("select count(*) from document_version")).isZero();
        Path plan = Papers.pdf(FILES.resolve("评价工作方案.pdf"), "PLAN");
        assertThat(bring(plan)).isEmpty();
        assertThat(bring(plan)).isEmpty();
        assertThat(registrar.text()).contains("评价工作方案.pdf", "第 1 版");
        assertThat(bring(Papers.pdf(FILES.resolve("PLAN2.pdf"), "PLAN 2"))).isEmpty();
        assertThat(registrar.text()).contains("PLAN2.pdf", "第 2 版");
        assertThat(database.number("select count(*) from document_version where slot = 'PLAN'"))
                .isEqualTo(2);
        Path again = registrar.load("PLAN2.pdf", FILES.resolve("loaded.pdf"));
        assertThat(again).hasSameBinaryContentAs(FILES.resolve("PLAN2.pdf"));
        registrar.step("filing-10-plan");
    }

    /** Brings a file as the plan; what its field says. */
    private String bring(Path file) {
        wizard.field("papers[PLAN]").setInputFiles(file);
        registrar.leave(registrar.page().locator("section.paper button").first());
        return wizard.fault("papers[PLAN]");
    }

    @Test
    @Order(4)
    @DisplayName("PEERS 5 two colleagues at one draft: the second is told who and when, and keeps what was typed")
    void changedMeanwhile() {
        wizard.step("ORGANISATION");
        try (Window other = portal.signIn("nanyue1")) {
            FilingWizard theirs = FilingWizard.open(other);
            other.follow("继续填写");
            theirs.fill("address", "广东省演示市学府路 3 号").save();
            wizard.fill("address", "广东省演示市学府路 5 号").save();
            assertThat(registrar.refusal()).contains("南粤经办人", "仍在");
            assertThat(wizard.field("address").inputValue()).isEqualTo("广东省演示市学府路 5 号");
            registrar.step("filing-11-changed-meanwhile");
            wizard.save();
            assertThat(registrar.done()).contains("草稿已保存");
            assertThat(wizard.field("address").inputValue()).isEqualTo("广东省演示市学府路 5 号");
        }
    }

    @Test
    @Order(5)
    @DisplayName("R007 a third party needs its dated contract")
    void partners() {
        wizard.step("PARTNERS");
        registrar.press("增加合作单位");
        wizard.field("partners[0].kind").selectOption("PROVIDER");
        wizard.fill("partners[0].name", "演示测评技术公司")
                .fill("partners[0].subject", "机考系统")
                .save();
        assertThat(wizard.fault("partners[0].contract")).contains("合同");
        wizard.fill("partners[0].contractFrom", "2026-01-01").fill("partners[0].contractUntil", "2030-12-31");
        wizard.field("partners[0].contract").setInputFiles(Papers.pdf(FILES.resolve("contract.pdf"), "CONTRACT"));
        wizard.save();
        assertThat(wizard.fault("partners[0].contract")).isEmpty();
        assertThat(registrar.text()).contains("已上传的合同");
        registrar.step("filing-12-partner");
    }

    @Test
    @Order(6)
    @DisplayName("issue 4 what is missing is listed with its clause and a way to its field, then the school submits")
    void submitted() throws SQLException {
        wizard.step("CHECK");
        assertThat(registrar.text()).contains("考务管理规范", "印章式样", "粤人社办〔2020〕39号");
        registrar.step("filing-13-what-is-missing");
        registrar.press("提交申请");
        assertThat(registrar.refusal()).contains("逐项更正");
        assertThat(database.number("select count(*) from filing")).isZero();
        registrar.follow("印章式样");
        assertThat(wizard.current()).isEqualTo("SEAL");
        wizard.field("papers[SEAL]").setInputFiles(Papers.seal(FILES.resolve("SEAL.png")));
        wizard.paper("COMMITMENT").save();
        registrar.step("filing-14-seal");
        wizard.step("RULES");
        for (String rule :
                List.of("RULE_EXAMINERS", "RULE_EXAMS", "RULE_SCORE_REVIEW", "RULE_SUPERVISION", "RULE_SITES")) {
            wizard.paper(rule);
        }
        wizard.save();
        registrar.step("filing-15-rules");
        wizard.step("CHECK");
        assertThat(registrar.text()).contains("材料齐全，可以提交");
        registrar.step("filing-16-complete");
        registrar.press("提交申请");
        assertThat(registrar.done()).contains("已提交");
        assertThat(registrar.text()).contains("核验备案申请", "138****0000").doesNotContain("13800000000");
        registrar.step("filing-17-submitted");
        assertThat(database.column("select state from filing")).containsExactly("ENTERED");
    }

    @Test
    @Order(7)
    @DisplayName("R103 the department remarks part by part and returns, the school corrects what was found")
    void returned() throws SQLException {
        officer = portal.signIn("sheng1");
        FilingPage.open(officer, SCHOOL).remark("PERSONS", "负责人职务请写全称。").remark("SITES", "南校区考点请补充机考座位。");
        officer.step("filing-18-remarks");
        ApprovalPage.open(officer, "备案：" + SCHOOL).giveBack("请按意见补正。");
        FilingWizard correction = FilingPage.open(registrar, SCHOOL).correct();
        assertThat(correction.bar("SITES")).contains("意见 1");
        correction.step("SITES");
        assertThat(registrar.text()).contains("南校区考点请补充机考座位。");
        registrar.step("filing-19-remark-at-its-step");
        correction.fill("sites[2].computerSeats", "60").step("PERSONS").fill("persons[0].post", "教务处主任");
        correction.step("CHECK");
        registrar.press("重新提交");
        assertThat(registrar.done()).contains("已提交");
        assertThat(database.column("select state from filing order by id")).containsExactly("REPLACED", "ENTERED");
    }

    @Test
    @Order(8)
    @DisplayName("I8 checked, visited, approved, on public notice, and ended there by an objection")
    void approved() throws SQLException {
        decider = portal.signIn("sheng2");
        FilingPage page = FilingPage.open(officer, SCHOOL);
        page.visit(1).visit(2).settle("SITES").settle("PERSONS");
        officer.step("filing-20-reviewed");
        ApprovalPage.open(officer, "备案：" + SCHOOL).approve("核验无误。");
        ApprovalPage.open(decider, "备案：" + SCHOOL).approve("同意备案。");
        assertThat(decider.done()).contains("公示");
        FilingPage.open(decider, SCHOOL);
        try (Window visitor = portal.visitor()) {
            visitor.open("/public/filing-notice.xhtml");
            assertThat(visitor.text()).contains(SCHOOL);
            visitor.follow(SCHOOL);
            assertThat(visitor.text()).contains("收银员", "南校区考点").doesNotContain("演示负责人", "138");
            visitor.step("filing-21-public-notice");
        }
        decider.choose("公示与赋码");
        decider.step("filing-22-notices");
        decider.follow(SCHOOL);
        decider.page().getByText("公示异议成立，终止备案").click();
        decider.page().getByLabel("终止理由").fill("异议经查属实。");
        decider.step("filing-23-stop");
        decider.press("终止备案");
        assertThat(decider.done()).contains("已终止");
        assertThat(database.column("select state from filing order by id")).containsExactly("REPLACED", "REFUSED");
        try (Window visitor = portal.visitor()) {
            visitor.open("/public/filing-notice.xhtml");
            assertThat(visitor.text()).doesNotContain(SCHOOL);
        }
        assertThat(database.number("select count(*) from body")).isZero();
    }
}
