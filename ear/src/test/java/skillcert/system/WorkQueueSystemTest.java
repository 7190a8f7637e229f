package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
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
import skillcert.system.pages.ListTable;

/** Two persons at two desks: what the one submits reaches the other, who claims, returns, and approves several at once. */
@OnServer
@StepByStep
@Order(24)
@DisplayName("issue 3 the work queue of two persons")
class WorkQueueSystemTest {

    private static final List<String> SCHOOLS = List.of("待办甲技工学校", "待办乙技工学校", "待办丙技工学校");
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private Portal portal;
    private Database database;
    private Window officer;
    private Window decider;

    @BeforeAll
    void open(ServerUnderTest server) throws SQLException {
        portal = new Portal(server, Path.of("target/walk/queue"));
        database = new Database();
        for (int i = 0; i < SCHOOLS.size(); i++) {
            execute("insert into unit (code, kind, name, place, organisation_code) values ('SCH-DAIBAN-" + i
                    + "', 'SCHOOL', '" + SCHOOLS.get(i) + "', '00', '')");
        }
        officer = portal.signIn("sheng1");
        decider = portal.signIn("sheng2");
    }

    @AfterAll
    void close() throws SQLException {
        portal.picture("at-the-end");
        portal.close();
        database.close();
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("skillcert.mysql.url"),
                        "skillcert",
                        System.getProperty("skillcert.db.password"));
                Statement update = connection.createStatement()) {
            update.execute(statement);
        }
    }

    private void submit(String school) {
        FilingWizard.open(officer)
                .school(school, "12449999MB0000001P")
                .place("00")
                .range("营销员", "五级/初级工")
                .submit();
        assertThat(officer.done()).contains("等待");
    }

    private static int count(Window window) {
        return Integer.parseInt(window.page().locator("#todo-count").innerText());
    }

    @Test
    @Order(1)
    @DisplayName("PEERS 2.7 (EJBCA 55, 659) an approver is told within 5 seconds of the submission, without reloading")
    void told() {
        int before = count(decider);
        submit(SCHOOLS.get(0));
        long submitted = System.nanoTime();
        decider.page()
                .waitForFunction(
                        "before => Number(document.getElementById('todo-count').textContent) === before + 1",
                        before,
                        new Page.WaitForFunctionOptions().setTimeout(AT_MOST.toMillis()));
        decider.page().locator("#todo-news p").waitFor();
        assertThat(Duration.ofNanos(System.nanoTime() - submitted)).isLessThanOrEqualTo(AT_MOST);
        assertThat(decider.page().locator("#todo-news").innerText()).contains("有新的待办事项");
        decider.step("01-told-of-something-new");
        decider.follow("刷新查看");
        assertThat(new ListTable(decider).rows()).anyMatch(row -> row.contains("备案：" + SCHOOLS.get(0)));
    }

    @Test
    @Order(2)
    @DisplayName("issue 3 a claim shows who is at it in the queue of the unit, and is given up again")
    void claims() {
        ApprovalPage.open(decider, "备案：" + SCHOOLS.get(0));
        decider.press("认领");
        assertThat(decider.done()).contains("已认领");
        assertThat(decider.page().locator("#holder").innerText()).contains("备案审核人");
        decider.step("02-claimed");
        decider.choose("本单位待办");
        assertThat(new ListTable(decider).rows())
                .anyMatch(row ->
                        row.contains("备案：" + SCHOOLS.get(0)) && row.stream().anyMatch(cell -> cell.contains("备案审核人")));
        decider.step("03-queue-of-the-unit");
        decider.follow("备案：" + SCHOOLS.get(0));
        decider.press("放弃认领");
        assertThat(decider.page().locator("#holder").count()).isZero();
    }

    @Test
    @Order(3)
    @DisplayName("issue 3 what a colleague has claimed is taken over with a reason, which stands in the history")
    void takesOver() throws SQLException {
        execute(
                "insert into account (login, unit_code, name, enabled, version) values ('sheng9', 'GD', '另一审核人', true, 0)");
        execute("insert into account_role (login, role, valid_from, granted_by, granted_at, grant_reason) values"
                + " ('sheng9', 'PROVINCE_DECIDER', '2020-01-01', 'anquan', '2020-01-01 00:00:00', '测试')");
        execute(
                "update approval_request set claimed_by = 'sheng9', claimed_until = '2099-01-01 00:00:00' where title = '备案："
                        + SCHOOLS.get(0) + "'");
        decider.choose("本单位待办");
        decider.follow("备案：" + SCHOOLS.get(0));
        assertThat(decider.page().locator("#holder").innerText()).contains("另一审核人");
        decider.press("接办");
        assertThat(decider.refusal()).contains("接办", "必须说明理由");
        decider.page().getByLabel("意见").fill("认领人出差。");
        decider.press("接办");
        assertThat(decider.done()).contains("已接办");
        assertThat(decider.page().locator("#holder").innerText()).contains("备案审核人");
        assertThat(decider.page().locator(".timeline").innerText()).contains("接办他人认领", "认领人出差。");
        decider.step("03b-taken-over");
        execute("update account set enabled = false where login = 'sheng9'");
    }

    @Test
    @Order(4)
    @DisplayName("U24 an application is returned with a reason, corrected, submitted anew, and its history is kept")
    void returned() throws SQLException {
        ApprovalPage page = ApprovalPage.open(decider, "备案：" + SCHOOLS.get(0));
        decider.press("退回补正");
        assertThat(decider.refusal()).contains("必须说明理由");
        page.giveBack("考点地址不完整，请更正。");
        assertThat(decider.refusal()).contains("没有待整改的审核意见");
        FilingPage.open(decider, SCHOOLS.get(0)).remark("SITES", "考点地址不完整，请写明楼层。");
        assertThat(decider.done()).contains("审核意见已记录");
        page = ApprovalPage.open(decider, "备案：" + SCHOOLS.get(0));
        page.giveBack("考点地址不完整，请更正。");
        assertThat(decider.done()).contains("退回申请人补正");
        officer.choose("我的待办");
        officer.follow("备案：" + SCHOOLS.get(0));
        assertThat(officer.text()).contains("考点地址不完整，请更正。");
        officer.step("04-returned-for-correction");
        officer.follow("更正并重新提交");
        assertThat(officer.page().locator("#SITES").innerText()).contains("请写明楼层", "待整改");
        FilingWizard wizard = new FilingPage(officer).correct();
        assertThat(wizard.field("name").inputValue()).isEqualTo(SCHOOLS.get(0));
        assertThat(wizard.bar("SITES")).contains("意见 1");
        wizard.step("SITES").fill("sites[1].address", "广东省演示市学府路 1 号实训楼二层");
        officer.step("05-corrected");
        wizard.step("CHECK");
        officer.press("重新提交");
        assertThat(officer.text()).contains("补正后重新提交", "考点地址不完整，请更正。");
        officer.step("06-submitted-anew");
        ApprovalPage again = ApprovalPage.open(decider, "备案：" + SCHOOLS.get(0));
        assertThat(again.command()).contains("实训楼二层");
        assertThat(decider.page().locator(".timeline").innerText()).contains("退回补正", "补正后重新提交", "进行中");
        decider.step("07-second-round");
        assertThat(database.column("select state from filing where unit_code = 'SCH-DAIBAN-0' order by id"))
                .containsExactly("REPLACED", "ENTERED");
        again.approve("同意");
        assertThat(decider.refusal()).contains("1 条审核意见未确认整改");
        FilingPage.open(decider, SCHOOLS.get(0)).settle("SITES");
        FilingPage.open(officer, SCHOOLS.get(0)).visit(1);
    }

    @Test
    @Order(5)
    @DisplayName("issue 3 overdue is red and says how many days, and the queue is found by a word and exported")
    void overdue() throws SQLException {
        execute("update approval_request set due_on = date_sub(due_on, interval 30 day) where title = '备案："
                + SCHOOLS.get(0) + "'");
        decider.choose("我的待办");
        decider.page().locator("input[name='f.title']").fill("待办甲");
        decider.press("筛选");
        assertThat(new ListTable(decider).rows()).singleElement().satisfies(row -> assertThat(row)
                .anyMatch(cell -> cell.matches("(?s).*逾期 \\d+ 天.*")));
        assertThat(decider.page().locator("td .overdue").evaluate("cell => getComputedStyle(cell).color"))
                .isEqualTo("rgb(179, 38, 30)");
        decider.step("08-overdue");
        Path csv = decider.load("导出 CSV", Path.of("target/walk/queue/queue.csv"));
        assertThat(csv).content().contains("待办甲").contains("逾期");
    }

    @Test
    @Order(6)
    @DisplayName(
            "issue 3 three at one go: each is shown and runs alone, the one that was taken back is told as not done")
    void inBulk() throws SQLException {
        submit(SCHOOLS.get(1));
        submit(SCHOOLS.get(2));
        FilingPage.open(officer, SCHOOLS.get(2)).visit(1);
        decider.choose("我的待办");
        for (String school : SCHOOLS) {
            decider.page().getByLabel("选择 备案：" + school).check();
        }
        decider.step("09-ticked");
        decider.press("批量审批勾选事项");
        assertThat(decider.page().locator("pre.command").allInnerTexts())
                .hasSize(3)
                .anyMatch(command -> command.contains("实训楼二层"));
        decider.step("10-three-commands");
        officer.choose("我发起的");
        officer.follow("备案：" + SCHOOLS.get(1));
        officer.press("撤回申请");
        decider.press("全部同意");
        assertThat(decider.page().locator("#results").innerText()).contains("3 件中同意 2 件");
        assertThat(decider.text()).contains("已撤回", "请刷新页面");
        decider.step("11-results");
        assertThat(database.number(
                        "select count(*) from filing where state = 'NOTICE' and unit_code like 'SCH-DAIBAN-%'"))
                .isEqualTo(2);
        decider.choose("我已办理");
        assertThat(new ListTable(decider).rows()).anyMatch(row -> row.contains("备案：" + SCHOOLS.get(2)));
        decider.step("12-decided");
    }
}
