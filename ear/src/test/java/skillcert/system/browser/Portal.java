package skillcert.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import skillcert.system.ServerUnderTest;

/**
 * The portal of a {@link ServerUnderTest}, opened in Chromium. Every person who signs in has a browser of their own, so
 * that several can work side by side. The pictures of a portal lie in one folder.
 */
public final class Portal implements AutoCloseable {

    /** The password of all demonstration accounts, which the start of a demonstration prints. */
    public static final String PASSWORD = "Yanshi@2026-gd";

    private static final double MOST_MILLIS = 120_000;

    private final ServerUnderTest server;
    private final Path pictures;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Window> windows = new ArrayList<>();

    /**
     * Starts the browser, the one that {@code skillcert.chromium} names: the build found or installed it.
     *
     * @param server is not stopped by {@link #close()}
     * @param pictures the folder of the screenshots
     */
    public Portal(ServerUnderTest server, Path pictures) {
        this.server = server;
        this.pictures = pictures;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("skillcert.chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window of 1366 × 768, the usual screen of an office, in which nobody is signed in. */
    public Window visitor() {
        return window(1366, 768);
    }

    /** A window of the width of a phone, in which nobody is signed in. */
    public Window phone() {
        return window(390, 844);
    }

    /** A window in which this demonstration account is signed in and its work queue is shown. */
    public Window signIn(String login) {
        Window window = visitor();
        window.open("/login.xhtml");
        signIn(window, login);
        window.page().waitForURL("**/approval/queue.xhtml*");
        return window;
    }

    /** Gives what the login form that is shown asks for: the password and, of those who need one, a real code. */
    public static void signIn(Window window, String login) {
        typePassword(window, login);
        Authenticator.secret(login).ifPresent(secret -> {
            window.page().getByLabel("动态口令").fill(Authenticator.next(secret));
            window.press("验证");
        });
    }

    /** Gives login and password only. */
    public static void typePassword(Window window, String login) {
        window.page().getByLabel("账号").fill(login);
        window.page().getByLabel("密码").fill(PASSWORD);
        window.press("登录");
    }

    private Window window(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setAcceptDownloads(true)
                .setBaseURL(server.uri("").toString()));
        context.setDefaultTimeout(MOST_MILLIS);
        context.setDefaultNavigationTimeout(MOST_MILLIS);
        Window window = new Window(context.newPage(), pictures);
        windows.add(window);
        return window;
    }

    /** Keeps a picture of every window that is still open, for who must find out why a test failed. */
    public void picture(String name) {
        for (int i = 0; i < windows.size(); i++) {
            if (!windows.get(i).page().isClosed()) {
                windows.get(i).picture(name + "-" + i);
            }
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
