package skillcert.system.pages;

import com.microsoft.playwright.options.SelectOption;
import skillcert.system.browser.Window;

/** {@code /assessment/plan.xhtml}: the form of a batch. */
public record BatchPlanPage(Window window) {

    /** Opens it by the menu and the button of the list. */
    public static BatchPlanPage open(Window window) {
        window.choose("认定批次");
        window.follow("编制批次");
        return new BatchPlanPage(window);
    }

    /** Fills the form in; the day of the exam stays what the page proposes. */
    public BatchPlanPage fill(String title, String occupation, String level) {
        window.page().getByLabel("批次名称").fill(title);
        window.page().getByLabel("职业（工种、方向）").selectOption(new SelectOption().setLabel(occupation));
        window.page().getByLabel("等级").selectOption(new SelectOption().setLabel(level));
        return this;
    }

    /** Sends the form; the page that follows is the batch, or this one with the refusal. */
    public void save() {
        window.press("保存");
    }
}
