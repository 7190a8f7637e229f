package skillcert.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import skillcert.system.browser.Window;

/** {@code /filing/view.xhtml}: an application with its review, its public notice and its code. */
public record FilingPage(Window window) {

    /** Opens the newest application of this name. */
    public static FilingPage open(Window window, String name) {
        window.choose("备案申请");
        window.follow(name);
        return new FilingPage(window);
    }

    /** Records a visit that found a site fit. */
    public FilingPage visit(int site) {
        window.page().locator("details.visit-new summary").nth(site - 1).click();
        String at = "visit[" + site + "].";
        field(at + "visitors").fill("备案经办人、核查专家");
        field(at + "findings").fill("场地、设备与申请一致。");
        window.page().locator("input[name='" + at + "fit'][value=true]").check();
        press("visit:" + site);
        return this;
    }

    /** Makes a remark on a part. */
    public FilingPage remark(String part, String text) {
        window.page().locator("#" + part + " details.remark-new summary").click();
        field("remark[" + part + "]").fill(text);
        press("remark:" + part);
        return this;
    }

    /** Settles the first open remark on a part. */
    public FilingPage settle(String part) {
        window.leave(
                window.page().locator("#" + part + " button[value^='settle:']").first());
        return this;
    }

    /** The last day of the public notice. */
    public LocalDate noticeUntil() {
        return LocalDate.parse(window.page().locator("#notice").innerText().substring(13, 23));
    }

    /** Lets the demonstration clock of everybody run behind the notice. */
    public FilingPage runBehindNotice() {
        String back = window.page().url();
        ClockPage.runBehind(window, noticeUntil());
        window.open(back);
        return this;
    }

    /** Asks for the code. */
    public FilingPage askCode(String document) {
        window.page().getByLabel("备案部门文号").fill(document);
        window.press("提请赋码");
        return this;
    }

    /** Opens the draft that corrects a returned application. */
    public FilingWizard correct() {
        window.leave(window.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("更正并重新提交").setExact(true)));
        return new FilingWizard(window);
    }

    private void press(String act) {
        window.leave(window.page().locator("button[value='" + act + "']"));
    }

    private Locator field(String id) {
        return window.page().locator("[id='" + id + "']");
    }
}
