package skillcert.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import skillcert.system.browser.Window;

/** {@code /filing/enter.xhtml}: the form of an application. */
public record FilingEnterPage(Window window) {

    /** Opens it by the menu and the button of the list. */
    public static FilingEnterPage open(Window window) {
        window.choose("备案申请");
        window.follow("录入备案申请");
        return new FilingEnterPage(window);
    }

    /** Chooses the school and fills in all that is told about it in words. */
    public FilingEnterPage school(String unit, String organisationCode) {
        Page page = window.page();
        page.getByLabel("申请单位").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(unit));
        fill("备案名称", unit);
        fill("统一社会信用代码", organisationCode);
        fill("学校地址", "广东省演示市学府路 1 号");
        fill("考点名称", unit + "考点");
        fill("考点地址", "广东省演示市学府路 1 号实训楼");
        return this;
    }

    /** Chooses the determining department by its code of annex 4, table 5. */
    public FilingEnterPage place(String code) {
        window.page().getByLabel("确定部门").selectOption(code);
        return this;
    }

    /** Ticks an occupation in these levels, such as {@code 三级/高级工}. */
    public FilingEnterPage range(String occupation, String... levels) {
        for (String level : levels) {
            window.page()
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions()
                                    .setName(occupation + " " + level)
                                    .setExact(true))
                    .check();
        }
        return this;
    }

    /** Sends the form; the page that follows is the application, or this one with its faults. */
    public void submit() {
        window.press("提交审批");
    }

    private void fill(String label, String text) {
        field(label).fill(text);
    }

    private Locator field(String label) {
        return window.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
