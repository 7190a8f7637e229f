package skillcert.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A browser window on the portal, which remembers every complaint of the browser about the pages it has shown. */
public final class Window implements AutoCloseable {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Page page;
    private final Path pictures;
    private final List<String> complaints = new ArrayList<>();

    Window(Page page, Path pictures) {
        this.page = page;
        this.pictures = pictures;
        // what breaks the content security policy is told on the console as an error as well
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + " " + message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " script failed: " + error));
    }

    /** The page, for what this class has no word for. */
    public Page page() {
        return page;
    }

    /** Opens a path inside the application, and gives the answer of the server. */
    public Response open(String path) {
        return page.navigate(path);
    }

    /** Opens a page by its line in the menu. */
    public void choose(String entry) {
        leave(page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("菜单").setExact(true))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true)));
    }

    /** Presses the button with this text, and waits for the page that answers. */
    public void press(String button) {
        leave(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** Follows the first link with this text, and waits for the page it leads to. */
    public void follow(String link) {
        leave(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    /** Clicks what leads to another page or to this one anew, and waits until that is there. */
    public void leave(Locator way) {
        leave(way::click);
    }

    /** Does what leads to another page or to this one anew, and waits until that is there. */
    public void leave(Runnable way) {
        // the document that is shown is marked: the one without the mark is the answer, even at the same address
        page.evaluate("document.documentElement.setAttribute('data-left', '')");
        way.run();
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    /** Presses a link or a button of this text, and keeps the file that it brings. */
    public Path load(String act, Path file) {
        Locator link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(act).setExact(true));
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act).setExact(true));
        Download download = page.waitForDownload(() -> link.or(button).first().click());
        download.saveAs(file);
        return file;
    }

    /** Fetches what an address gives, with the session of this window, as a link in a new tab would. */
    public byte[] fetch(String path) {
        APIResponse answer = page.context().request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** The text of the page, as far as it can be seen. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** The business date, as the foot of every page says it. */
    public LocalDate today() {
        String foot = page.locator("footer").innerText();
        return LocalDate.parse(foot.substring(foot.indexOf("业务日期：") + 5).strip());
    }

    /** The text of what the page says about a refusal; waits until it says something. */
    public String refusal() {
        return page.locator(".notice-fault").innerText();
    }

    /** The text of what the page says about what was done; waits until it says something. */
    public String done() {
        return page.locator(".notice-done").innerText();
    }

    /**
     * Ends a step of a walk: keeps a picture of the whole page, and demands what every page must be: without a serious
     * finding of the accessibility scan, without a complaint of the browser, without anything meant for programmers.
     *
     * @param name of the picture, without extension
     */
    public void step(String name) {
        picture(name);
        requireFitsAPhone(name);
        Accessibility.requireNothingSerious(page, name);
        assertThat(complaints).as("complaints of the browser until %s", name).isEmpty();
        requireNothingForProgrammers(text());
    }

    /** The same page at the width of a phone: a picture of it, and nothing that has to be pushed sideways. */
    private void requireFitsAPhone(String name) {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        picture("phone/" + name);
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(usual.width, usual.height);
        assertThat(beyond).as("pixels of %s beyond the edge of a phone", name).isEqualTo(0);
    }

    /** Keeps a picture of the whole page and demands nothing. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(name + ".png"))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** What the browser has complained of so far; the list is emptied, as for an error page that was asked for. */
    public List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Demands that a text shows no exception, stack trace, class, key of a missing text or expression. */
    public static void requireNothingForProgrammers(String text) {
        assertThat(text)
                .doesNotContain("Exception", "java.", "jakarta.", "at skillcert", "skillcert.", "???", "#{", "WildFly")
                .doesNotContainPattern("\\bat [a-z]+\\.[a-z]+");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
