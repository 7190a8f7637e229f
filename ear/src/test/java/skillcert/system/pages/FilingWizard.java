package skillcert.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import skillcert.system.browser.Window;
import skillcert.system.upload.Papers;

/**
 * {@code /filing/apply.xhtml}: the wizard of an application. The fields are named by their path, which is also how a fault
 * names them.
 */
public record FilingWizard(Window window) {

    /** Where the papers lie that are drawn for a run. */
    public static final Path FILES = Path.of("target/filing-papers");

    private static final List<String> RULES =
            List.of("RULE_EXAMINERS", "RULE_EXAMS", "RULE_SCORE_REVIEW", "RULE_SUPERVISION", "RULE_SITES");

    /** Opens the page where applications begin, by the menu and the button of the list. */
    public static FilingWizard open(Window window) {
        window.choose("备案申请");
        window.follow("填报备案申请");
        return new FilingWizard(window);
    }

    /** Begins a first filing of the account's own school. */
    public FilingWizard begin() {
        window.press("开始填报");
        return this;
    }

    /** Begins a first filing of this school, and fills in all that is told about it in words. */
    public FilingWizard school(String unit, String organisationCode) {
        window.page()
                .getByLabel("申请单位", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(unit));
        return begin().organisation(unit, organisationCode);
    }

    /** Fills in the first step. */
    public FilingWizard organisation(String name, String organisationCode) {
        fill("name", name);
        fill("organisationCode", organisationCode);
        fill("legalRepresentative", "演示法人");
        fill("address", "广东省演示市学府路 1 号");
        return this;
    }

    /** Chooses the determining department by its code of annex 4, table 5. */
    public FilingWizard place(String code) {
        field("place").selectOption(code);
        return this;
    }

    /** Goes on from the first step to the range, over one site of the school's own. */
    public FilingWizard site() {
        String school = field("name").inputValue();
        next();
        fill("sites[1].name", school + "考点");
        fill("sites[1].address", "广东省演示市学府路 1 号实训楼");
        fill("sites[1].writtenSeats", "120");
        return next();
    }

    /** Ticks an occupation in these levels, such as {@code 三级/高级工}; from the first step it goes there before. */
    public FilingWizard range(String occupation, String... levels) {
        if (field("name").count() > 0) {
            site();
        }
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

    /** From the range on: fees, papers, persons and seal; ends at the list of what is missing. */
    public FilingWizard rest() {
        next();
        fill("fill", "320");
        fill("fill.basis", "粤价函〔2020〕1 号");
        window.press("填入全部");
        next();
        window.page().getByLabel("本校学生").check();
        paper("PLAN");
        next();
        RULES.forEach(rule -> field("papers[" + rule + "]").setInputFiles(file(rule)));
        next();
        persons();
        next();
        next();
        field("papers[SEAL]").setInputFiles(Papers.seal(FILES.resolve("SEAL.png")));
        paper("COMMITMENT");
        return next();
    }

    /** Fills in those whom every application names. */
    public FilingWizard persons() {
        for (int i = 0; i < 4; i++) {
            fill("persons[" + i + "].name", "演示负责人" + "甲乙丙丁".charAt(i));
            fill("persons[" + i + "].post", "主任");
            fill("persons[" + i + "].phone", "1380000000" + i);
        }
        return this;
    }

    /** Chooses a drawn PDF for a paper; it is taken with the next press of a button. */
    public FilingWizard paper(String paper) {
        field("papers[" + paper + "]").setInputFiles(file(paper));
        return this;
    }

    private static Path file(String paper) {
        return Papers.pdf(FILES.resolve(paper + ".pdf"), paper);
    }

    /** Fills in what is left and sends the application. */
    public void submit() {
        rest();
        window.press("提交申请");
    }

    /** Saves and goes on. */
    public FilingWizard next() {
        window.press("保存并下一步");
        return this;
    }

    /** Saves and stays, so that the faults of the step are shown. */
    public FilingWizard save() {
        window.leave(window.page()
                .locator(".wizard-submits")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("保存").setExact(true)));
        return this;
    }

    /** Goes to a step by the bar. */
    public FilingWizard step(String step) {
        window.leave(window.page().locator(".wizard-bar button[value='go:" + step + "']"));
        return this;
    }

    /** The words of a step in the bar: its name and how much is missing. */
    public String bar(String step) {
        return window.page()
                .locator(".wizard-bar button[value='go:" + step + "']")
                .innerText();
    }

    /** The step that is shown. */
    public String current() {
        return window.page()
                .locator(".wizard-bar [aria-current=step]")
                .getAttribute("value")
                .substring("go:".length());
    }

    /** The field of a path. */
    public Locator field(String path) {
        return window.page().locator("[id='" + path + "']");
    }

    /** Types into the field of a path. */
    public FilingWizard fill(String path, String text) {
        field(path).fill(text);
        return this;
    }

    /** What the field of a path says is wrong; '' if nothing. */
    public String fault(String path) {
        Locator fault = window.page().locator("[id='" + path + "-fault']");
        return fault.count() == 0 ? "" : fault.first().innerText();
    }

    /** What is in the fields of these paths. */
    public Map<String, String> values(List<String> paths) {
        Map<String, String> values = new LinkedHashMap<>();
        paths.forEach(path -> values.put(path, field(path).inputValue()));
        return values;
    }
}
