package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import skillcert.system.browser.Window;

/**
 * An error page as it is shown in a window or in a frame of it.
 *
 * @param title the heading
 * @param text all that can be read
 * @param source the page as it was sent
 * @param reference the number that stands in the log as well
 */
record ErrorPage(String title, String text, String source, String reference) {

    /** The error page that a window shows; fails when it shows none, or one that is not in Chinese. */
    static ErrorPage shownIn(Window window) {
        return shownIn(window.page().mainFrame());
    }

    /** The error page in a frame. */
    static ErrorPage shownIn(Frame frame) {
        String reference = frame.locator("#reference").innerText();
        assertThat(reference).matches("[2-9A-HJ-NP-Z]{8}");
        assertThat(frame.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
        return new ErrorPage(
                frame.locator("h1").innerText(), frame.locator("body").innerText(), frame.content(), reference);
    }
}
