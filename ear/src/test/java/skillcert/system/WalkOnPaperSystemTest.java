package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.BatchPage;

/**
 * The second half of the walk, which goes on where {@link WalkSystemTest} has ended: the 300 certificates are printed, and
 * a stranger checks one of them.
 */
@OnServer
@StepByStep
@Order(11)
@DisplayName("issue 2.4 the walk from the ledger to the paper and the public check")
class WalkOnPaperSystemTest {

    private static final Path WALK = Path.of("target/walk");
    private static final Path FILES = Path.of("target/walk-files");

    private ServerUnderTest server;
    private Portal portal;
    private Database database;
    private Window registrar;
    private Window clerk;
    private String batch;
    private String first;
    private String qr;
    private String scanned;

    @BeforeAll
    void open(ServerUnderTest running) throws SQLException, IOException {
        server = running;
        Files.createDirectories(FILES);
        portal = new Portal(server, WALK);
        database = new Database();
        List<String> numbers = database.column("select number from certificate order by number");
        assertThat(numbers).as("what WalkSystemTest has issued").hasSize(300);
        first = numbers.get(0);
        batch = database.column("select title from batch").get(0);
        registrar = portal.signIn("nanyue1");
    }

    @AfterAll
    void close() throws SQLException {
        portal.picture("at-the-end-of-the-paper");
        portal.close();
        database.close();
    }

    @Test
    @Order(1)
    @DisplayName("R024 the school orders the printing, and the printing office makes the files")
    void print() throws SQLException {
        BatchPage.open(registrar, batch);
        BatchPage page = new BatchPage(registrar);
        registrar.press("下达印制任务");
        assertThat(registrar.done()).contains("印制任务已下达");
        assertThat(registrar.text()).contains("300 张", "制证处尚未制作");
        registrar.step("29-print-ordered");
        clerk = portal.signIn("zhizheng1");
        clerk.choose("印制任务");
        assertThat(clerk.text()).contains("南粤经办人（南粤示范技师学院）").doesNotContain("nanyue1");
        clerk.step("30-print-jobs");
        clerk.follow(String.valueOf(database.number("select id from print_job")));
        clerk.step("31-print-job");
        clerk.press("制作印制文件");
        assertThat(clerk.done()).contains("印制文件已制成");
        clerk.step("32-print-files-made");
        BatchPage.open(registrar, batch);
        assertThat(page.greenSteps()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(page.offers("下达印制任务")).as("everything is ordered").isFalse();
        registrar.step("32-batch-at-its-end");
        assertThat(database.number("select sum(last_position - first_position + 1) from print_file"))
                .isEqualTo(300);
        assertThat(database.number("select count(distinct number) from print_sheet"))
                .isEqualTo(300);
    }

    @Test
    @Order(2)
    @DisplayName("issue 2.4 the browser shows the PDF: the QR code of the first sheet is read off the screen")
    void showPdf() throws IOException {
        clerk.follow("在本页查看");
        assertThat(clerk.page().locator("iframe#pdf").getAttribute("src")).contains("/printing/file");
        qr = ScreenQr.read(clerk.page().locator("iframe#pdf"), WALK.resolve("33-printed-file-in-the-browser.png"));
        assertThat(qr).contains("/Q/" + first);
        clerk.picture("34-print-job-with-its-file");
    }

    @Test
    @Order(3)
    @DisplayName("a file that cannot be shown, and a session that has ended, are told in the frame, not left blank")
    void refusedInTheFrame() {
        String job = clerk.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        clerk.open("/printing/view.xhtml?id=" + job + "&tray=99");
        ErrorPage notMade = ErrorPage.shownIn(frame());
        assertThat(notMade.title()).isEqualTo("情况已有变化");
        assertThat(notMade.text()).contains("第 99 个文件尚未制作", notMade.reference());
        assertThat(server.log().lines()).anyMatch(line -> line.contains(notMade.reference()));
        assertThat(clerk.takeComplaints()).allMatch(complaint -> complaint.contains("status of 409"));
        clerk.step("34-refused-in-the-frame");
        clerk.page().context().clearCookies();
        clerk.page().locator("iframe#pdf").evaluate("frame => { frame.src = frame.src.replace('tray=99', 'tray=1'); }");
        clerk.page().frameLocator("iframe#pdf").locator("h1").getByText("登录已失效").waitFor();
        assertThat(ErrorPage.shownIn(frame()).title()).isEqualTo("登录已失效");
        clerk.takeComplaints();
        clerk = portal.signIn("zhizheng1");
    }

    private Frame frame() {
        return clerk.page().querySelector("iframe#pdf").contentFrame();
    }

    @Test
    @Order(4)
    @DisplayName(
            "issue 2.4 the PDF embeds every font, has a sheet for each certificate, and its QR codes are read from a print")
    void printedFile() throws IOException, InterruptedException, SQLException {
        long job = database.number("select id from print_job");
        int sheets = 0;
        for (String tray : database.column("select tray from print_file order by tray")) {
            Path pdf = FILES.resolve("tray-" + tray + ".pdf");
            Files.write(pdf, clerk.fetch("/printing/file?job=" + job + "&tray=" + tray));
            List<String> fonts =
                    Program.output("pdffonts", pdf.toString()).lines().skip(2).toList();
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(font -> font.matches(".*\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+")
                            && font.matches(".*\\syes\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+"));
            sheets += pages(pdf);
        }
        assertThat(sheets).isEqualTo(300);
        Path first = FILES.resolve("tray-1.pdf");
        Path picture = FILES.resolve("sheet");
        Program.output(
                "pdftoppm",
                "-r",
                "200",
                "-png",
                "-f",
                "2",
                "-l",
                "2",
                "-singlefile",
                first.toString(),
                picture.toString());
        Files.copy(
                FILES.resolve("sheet.png"), WALK.resolve("35-second-sheet.png"), StandardCopyOption.REPLACE_EXISTING);
        scanned = Program.output(
                        "zbarimg", "-q", "--raw", FILES.resolve("sheet.png").toString())
                .strip();
        assertThat(scanned).matches("(?i)http://[^\\s/]+/Q/" + second() + "\\w+");
    }

    @Test
    @Order(5)
    @DisplayName("T-38 I14 a stranger who scans the code learns that it is valid, and no more than a masked name")
    void publicCheck() {
        String path = qr.substring(qr.indexOf("/Q/"));
        try (Window visitor = portal.visitor();
                Window phone = portal.phone()) {
            visitor.open(path);
            assertThat(visitor.page().locator("#verdict").innerText()).isEqualTo("有效");
            assertThat(visitor.page().locator("#answer-name").innerText()).matches("[王*].*\\*.*");
            assertThat(visitor.page().content()).doesNotContain("王㛃", "0019", "449999");
            visitor.step("36-public-check-by-qr");
            phone.open(path);
            phone.step("36-public-check-by-qr-on-a-phone");
            visitor.open(path.substring(0, path.length() - 1) + (path.endsWith("A") ? "B" : "A"));
            assertThat(visitor.page().locator("#verdict").innerText()).isNotEqualTo("有效");
            visitor.step("37-public-check-of-a-bent-code");
        }
    }

    @Test
    @Order(6)
    @DisplayName("issue 2.4 the address that zbarimg has read off the second sheet opens, without login, as valid")
    void scannedAddress() {
        try (Window visitor = portal.visitor()) {
            visitor.open(scanned);
            assertThat(visitor.page().locator("#verdict").innerText()).isEqualTo("有效");
            assertThat(visitor.page().locator("#answer-name").innerText()).contains("*");
            assertThat(visitor.text().replaceAll("\\s", "")).contains(second());
            assertThat(visitor.page().content()).doesNotContain("李𬱖", "449999");
            visitor.step("37-public-check-by-the-code-that-zbarimg-read");
        }
    }

    @Test
    @Order(7)
    @DisplayName("T-25 a typed number needs the name or the tail of the ID number")
    void publicForm() {
        try (Window phone = portal.phone()) {
            phone.open("/login.xhtml");
            phone.step("38-login-on-a-phone");
            phone.follow("查询证书真伪（无需登录）");
            phone.step("39-public-form-on-a-phone");
            ask(phone, "李𬱖");
            assertThat(phone.page().locator("#verdict").innerText()).isEqualTo("有效");
            assertThat(phone.page().url()).as("by POST only").doesNotContain(second());
            phone.step("40-public-check-by-number-on-a-phone");
            ask(phone, "9999");
            assertThat(phone.page().locator("#verdict").innerText()).isEqualTo("未查到");
            phone.step("41-public-check-without-the-second-fact");
        }
    }

    private void ask(Window window, String fact) {
        window.page()
                .getByLabel("证书编号")
                .fill(second().toLowerCase(Locale.ROOT)
                        .replaceFirst("(.)(.{4})(..)(.{6})(..)(.)(.{6})", "$1 $2 $3 $4 $5 $6 $7"));
        window.page().getByLabel("姓名或证件号码后四位").fill(fact);
        window.press("查询");
    }

    private static int pages(Path pdf) throws IOException, InterruptedException {
        return Program.output("pdfinfo", pdf.toString())
                .lines()
                .filter(line -> line.startsWith("Pages:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .sum();
    }

    private String second() {
        return first.substring(0, 21) + "2";
    }
}
