package skillcert.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillcert.system.browser.Window;

/** {@code /assessment/batch.xhtml}: a batch and its steps. */
public record BatchPage(Window window) {

    private static final Pattern DATES = Pattern.compile("公示期 (\\S+) 至 (\\d{4}-\\d\\d-\\d\\d)");

    /** A line of the table of faults. */
    public record Fault(String row, String column, String value, String rule, String hint) {}

    /** Opens a batch by its title. */
    public static BatchPage open(Window window, String title) {
        window.choose("认定批次");
        window.follow(title);
        return new BatchPage(window);
    }

    /** The number of the batch, as its address has it. */
    public long id() {
        Matcher id = Pattern.compile("[?&]id=(\\d+)").matcher(window.page().url());
        if (!id.find()) {
            throw new IllegalStateException(
                    "no batch is shown, but " + window.page().url());
        }
        return Long.parseLong(id.group(1));
    }

    /** Loads the empty roster down. */
    public Path rosterTemplate(Path file) {
        return window.load("下载名册模板", file);
    }

    /** Loads the score sheet down, with the candidates filled in. */
    public Path scoreTemplate(Path file) {
        return window.load("下载成绩模板", file);
    }

    /** Uploads a roster. */
    public BatchPage uploadRoster(Path file) {
        return upload("roster", file);
    }

    /** Uploads a zip of photos. */
    public BatchPage uploadPhotos(Path file) {
        return upload("photos", file);
    }

    /** Uploads a score sheet. */
    public BatchPage uploadScores(Path file) {
        return upload("scores", file);
    }

    /** What the last upload did, in words. */
    public String outcome() {
        return window.page().locator("#outcome").innerText();
    }

    /** What the last upload did not take. */
    public List<Fault> faults() {
        return window.page().locator("#fault-table tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts())
                .map(cells -> new Fault(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    /** A figure of the page: candidates, photos, scores or passed. */
    public int count(String figure) {
        return Integer.parseInt(window.page().locator("#count-" + figure).innerText());
    }

    /** The numbers of the steps that are shown as done. */
    public List<Integer> greenSteps() {
        List<Integer> green = new ArrayList<>();
        List<Locator> steps = window.page().locator(".steps > li").all();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).getAttribute("class").contains("step-done")) {
                green.add(i + 1);
            }
        }
        return green;
    }

    /** Whether the page has a button with this text. */
    public boolean offers(String button) {
        return window.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true))
                        .count()
                > 0;
    }

    /** Puts the results on public notice. */
    public void submit() {
        window.press("提交公示");
    }

    /** The last day of the public notice. */
    public LocalDate noticeUntil() {
        Matcher dates = DATES.matcher(window.page().locator("#notice").innerText());
        if (!dates.find()) {
            throw new IllegalStateException("no notice is shown");
        }
        return LocalDate.parse(dates.group(2));
    }

    private BatchPage upload(String form, Path file) {
        field(form + ":file").setInputFiles(file);
        window.leave(field(form + ":send"));
        return this;
    }

    private Locator field(String id) {
        return window.page().locator("[id='" + id + "']");
    }
}
