package skillcert.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import skillcert.system.browser.Window;

/** The list that all list pages of the portal share. */
public record ListTable(Window window) {

    /** What the list says about its number of rows. */
    public String count() {
        return window.page().locator(".list-count").innerText();
    }

    /** Asks for the longest pages the list has. */
    public ListTable longest() {
        Locator size = window.page().locator("select.list-size");
        String most = size.locator("option").last().innerText();
        if (!size.inputValue().equals(most)) {
            window.leave(() -> size.selectOption(most));
        }
        return this;
    }

    /** The cells of the rows of this page of the list. */
    @SuppressWarnings("unchecked")
    public List<List<String>> rows() {
        Object rows = window.page()
                .locator("form.list tbody tr")
                .evaluateAll("rows => rows.map(row => [...row.cells].map(cell => cell.innerText.trim()))");
        return (List<List<String>>) rows;
    }

    /** The cells of the rows from this page of the list to the last. */
    public List<List<String>> allRows() {
        List<List<String>> all = new ArrayList<>(rows());
        for (Locator next = next(); next.count() > 0; next = next()) {
            window.leave(next);
            all.addAll(rows());
        }
        return all;
    }

    private Locator next() {
        return window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("下一页").setExact(true));
    }
}
