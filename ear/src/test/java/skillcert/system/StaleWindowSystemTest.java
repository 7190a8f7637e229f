package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.ApprovalPage;
import skillcert.system.pages.FilingWizard;

/** A window that shows what is no longer so: its button does nothing, and the page says what has become of the thing. */
@OnServer
@Order(22)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 2.7 a window that shows what is no longer so")
class StaleWindowSystemTest {

    private Portal portal;

    @BeforeAll
    void open(ServerUnderTest running) {
        portal = new Portal(running, Path.of("target/walk/errors"));
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @DisplayName(
            "I9 an application that is taken back in one window cannot be approved in another, which says so in Chinese")
    void withdrawnMeanwhile() {
        String title = "备案：岭南演示技工学校";
        try (Window officer = portal.signIn("sheng1");
                Window decider = portal.signIn("sheng2")) {
            FilingWizard.open(officer)
                    .school("岭南演示技工学校", "12449999MB0000002T")
                    .place("01")
                    .range("营销员", "五级/初级工")
                    .submit();
            ApprovalPage approval = ApprovalPage.open(decider, title);
            officer.choose("我发起的");
            officer.follow(title);
            officer.press("撤回申请");
            assertThat(officer.done()).contains("申请已撤回");
            approval.approve("同意");
            assertThat(decider.refusal()).contains("请刷新页面").doesNotContain("WITHDRAWN");
            decider.step("withdrawn-meanwhile");
            officer.choose("备案申请");
            officer.follow("岭南演示技工学校");
            assertThat(officer.page().locator(".timeline li").last().innerText())
                    .containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d")
                    .contains("备案经办人（广东省人力资源和社会保障厅）", "撤回申请")
                    .doesNotContain("sheng1");
        }
    }
}
