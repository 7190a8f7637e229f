package skillcert.system.pages;

import skillcert.system.browser.Window;

/** {@code /approval/view.xhtml}: what a second person decides about. */
public record ApprovalPage(Window window) {

    /** Opens an item of the work queue by its title. */
    public static ApprovalPage open(Window window, String title) {
        window.choose("我的待办");
        window.follow(title);
        return new ApprovalPage(window);
    }

    /** The command that is shown, word for word. */
    public String command() {
        return window.page().locator("pre.command").innerText();
    }

    /** Approves with a reason. */
    public void approve(String reason) {
        window.page().getByLabel("意见").fill(reason);
        window.press("同意");
    }

    /** Returns it for correction with a reason. */
    public void giveBack(String reason) {
        window.page().getByLabel("意见").fill(reason);
        window.press("退回补正");
    }
}
