package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.ApprovalPage;

/** The pages that keep the rules and the platform: documents, parameters, calendar, announcements, keys, jobs, server. */
@OnServer
@Order(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("rules, jobs and keys in the browser")
class RulesSystemTest {

    private Portal portal;

    @BeforeAll
    void open(ServerUnderTest server) {
        portal = new Portal(server, Path.of("target/walk/rules"));
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @DisplayName("R001 I8 I16 a parameter is proposed by the security administrator and agreed to by the decider")
    void parameter() {
        try (Window security = portal.signIn("anquan");
                Window decider = portal.signIn("sheng2")) {
            security.choose("业务参数");
            security.step("parameters");
            security.page().getByLabel("参数").first().selectOption(new SelectOption().setLabel("每个印制文件的张数"));
            security.page().getByLabel("生效日期").first().fill("2001-01-01");
            security.page().getByLabel("设定").first().fill("120");
            security.page().getByLabel("依据").first().selectOption(new SelectOption().setLabel("平台默认：每个印制文件的张数"));
            security.press("提出新的设定");
            assertThat(security.refusal()).contains("2001-01-01", "已经过去的规则不得改动");
            security.takeComplaints();
            security.step("parameter-past");
            security.page().getByLabel("生效日期").first().fill("2099-01-01");
            security.press("提出新的设定");
            assertThat(security.done()).contains("等待对方同意");
            security.step("parameter-proposed");
            ApprovalPage item = ApprovalPage.open(decider, "每个印制文件的张数自 2099-01-01 起为 120");
            assertThat(item.command()).contains("设定：120", "提出人：anquan");
            item.approve("同意");
            decider.choose("业务参数");
            assertThat(decider.text()).contains("2099-01-01", "anquan 提出，sheng2 同意", "待生效");
            decider.step("parameter-coming");
            decider.page().locator("#revision\\:coming").selectOption("printing.tray.sheets@2099-01-01");
            decider.page().locator("#revision\\:why").fill("录入有误");
            decider.press("更正或撤回待生效的设定");
            assertThat(decider.done()).contains("等待对方同意");
            ApprovalPage.open(security, "每个印制文件的张数（2099-01-01 起）：撤回设定").approve("同意");
            security.choose("业务参数");
            assertThat(security.text()).contains("已撤回", "已被更正", "录入有误");
            security.step("parameter-withdrawn");
        }
    }

    @Test
    @DisplayName(
            "R001 R043 R055 I16 documents with their clauses, a local notice, the calendar and its gaps, the code tables")
    void rules() {
        try (Window officer = portal.signIn("sheng1");
                Window school = portal.signIn("nanyue1")) {
            school.choose("政策文件");
            school.step("documents");
            school.follow("粤人社办〔2020〕39号");
            assertThat(school.text()).contains("附件4 表6-2", "附件3 第十五条", "正文五（六）");
            assertThat(school.text()).contains("公开方式：主动公开", "谁评价、谁负责、谁发证");
            assertThat(school.page().locator("[id='c-附件3-第十五条']").innerText()).startsWith("第十五条 参加过");
            assertThat(school.page().locator("a[href='#c-附件3-第十五条']").count()).isEqualTo(1);
            school.step("document");
            school.choose("工作日历");
            assertThat(school.text()).contains("国办发明电〔2025〕7号");
            school.step("calendar");
            school.follow("2024");
            assertThat(school.text()).contains("未收录放假安排", "不作推测");
            school.step("calendar-unknown");
            school.choose("代码字典");
            assertThat(school.text()).contains("附件4 表5", "潮州市", "港澳台居民居住证");
            school.step("dictionaries");
            officer.choose("政策文件");
            officer.follow("登记本地文件");
            officer.step("local-notice");
            officer.page().getByLabel("文号").fill("粤人社函〔2026〕999号");
            officer.page().getByLabel("标题").fill("关于演示的通知");
            officer.page().getByLabel("发文日期").fill("2026-10-01");
            officer.page().getByLabel("施行日期").fill("2026-10-08");
            officer.page().getByLabel("可引用的条款").fill("第一条 演示用");
            officer.press("登记本地文件");
            assertThat(officer.done()).contains("已登记");
            assertThat(officer.text()).contains("粤人社函〔2026〕999号 第一条");
            officer.step("local-notice-entered");
            officer.page().getByLabel("最后施行日期").fill("2026-12-31");
            officer.page().getByLabel("理由").fill("演示结束");
            officer.press("终止施行");
            assertThat(officer.text()).contains("2026-12-31 演示结束");
        }
    }

    @Test
    @DisplayName("an announcement is shown after login to its kinds of unit until it is read")
    void announcement() {
        String title = "系统维护通知";
        try (Window administrator = portal.signIn("xitong");
                Window school = portal.signIn("nanyue1");
                Window printer = portal.signIn("zhizheng1")) {
            administrator.choose("公告");
            administrator.follow("发布公告");
            administrator.step("announce");
            administrator.page().getByLabel("标题").fill(title);
            administrator.page().getByLabel("内容").fill("周六 20:00 至 22:00 维护。\n请提前保存。");
            administrator.page().getByLabel("面向").selectOption("SCHOOL");
            administrator.press("发布");
            assertThat(administrator.done()).contains("已发布");
            administrator.step("announcement");
            printer.choose("我的待办");
            assertThat(printer.text()).doesNotContain(title);
            school.choose("我的待办");
            school.step("announcement-queue");
            school.follow(title);
            assertThat(school.text()).contains("请提前保存。");
            school.press("知道了");
            assertThat(school.text()).doesNotContain(title);
            school.choose("公告");
            assertThat(school.text()).contains(title);
            school.step("announcements");
        }
    }

    @Test
    @DisplayName("I14 I18 keys are rotated and the master key changes by a job whose page follows it to its end")
    void keys() throws SQLException {
        try (Database database = new Database();
                Window security = portal.signIn("anquan")) {
            security.choose("密钥管理");
            security.step("keys");
            security.page().getByLabel("用途").selectOption("FIELD");
            security.page().getByLabel("理由").first().fill("按计划轮换");
            security.press("轮换数据密钥");
            assertThat(security.done()).contains("已轮换");
            security.page().locator("#master").getByLabel("理由").fill("主密钥到期");
            security.press("生成新主密钥");
            assertThat(security.text()).contains("第二步");
            security.step("keys-prepared");
            security.press("换用新主密钥");
            security.page().locator("#result").waitFor();
            assertThat(security.text()).contains("旧主密钥已移除", "已办 100%", "已办完");
            security.step("job");
            security.choose("任务");
            assertThat(security.text()).contains("换用主密钥 2");
            security.step("jobs");
            assertThat(database.number("select count(*) from data_key where master_no <> 2"))
                    .isZero();
            security.choose("定时任务");
            assertThat(security.text()).contains("逾期申请的失效", "审计夜间验证与链首导出");
            security.step("timers");
            security.choose("运行状态");
            assertThat(security.text()).contains("数据库连接池 Skillcert", "内存（堆）");
            Locator shown = security.page().locator("#database");
            assertThat(shown.innerText()).contains("MySQL");
            assertThat(security.text()).doesNotContain("/tmp", "jdbc:", ".store");
            security.step("server");
        }
    }
}
