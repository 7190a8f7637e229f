package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.BatchPage;
import skillcert.system.pages.BatchPlanPage;
import skillcert.system.upload.FilledTemplate;
import skillcert.system.upload.People;
import skillcert.system.upload.Person;
import skillcert.system.upload.PhotoArchive;
import skillcert.system.upload.Portrait;
import skillcert.system.upload.Roster;
import skillcert.system.upload.SpoiltWorkbook;

/**
 * Files that nobody should be able to bring in, through the pages of a school: each gets a clear message, the server
 * answers on, and the database is as it was.
 */
@OnServer
@Order(30)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 2 bad input through the pages")
class BadUploadSystemTest {

    private static final Path FILES = Path.of("target/bad-uploads");
    private static final String SCHOOL = "岭南演示技工学校";
    private static final String BATCH = "坏文件 营销员五级";
    private static final List<Person> PEOPLE = People.of(401, 5);

    private Portal portal;
    private Database database;
    private Window registrar;
    private BatchPage page;
    private long batch;

    /** Files the second school, plans a batch, and enters four good candidates, whom every bad file must leave alone. */
    @BeforeAll
    void open(ServerUnderTest server) throws SQLException, IOException {
        portal = new Portal(server, Path.of("target/walk/bad-uploads"));
        database = new Database();
        FiledSchool.file(portal, SCHOOL, "12449999MB0000002T", "01", "五级/初级工");
        registrar = portal.signIn("lingnan1");
        BatchPlanPage.open(registrar).fill(BATCH, "4-01-02-01 营销员", "五级/初级工").save();
        page = new BatchPage(registrar);
        batch = page.id();
        Path template = page.rosterTemplate(FILES.resolve("template.xlsx"));
        makeFiles(template);
        page.uploadRoster(Roster.right(template, FILES.resolve("good.xlsx"), PEOPLE.subList(0, 4)));
        assertThat(page.count("candidates")).isEqualTo(4);
    }

    @AfterAll
    void close() throws SQLException {
        portal.close();
        database.close();
    }

    private static void makeFiles(Path template) throws IOException {
        Files.write(FILES.resolve("empty.xlsx"), new byte[0]);
        byte[] compoundFile = new byte[8192];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compoundFile,
                0,
                8);
        Files.write(FILES.resolve("old-excel.xlsx"), compoundFile);
        Files.writeString(FILES.resolve("program.xlsx"), "#!/bin/sh\necho not a workbook\n");
        byte[] whole = Files.readAllBytes(template);
        Files.write(FILES.resolve("cut-off.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        SpoiltWorkbook.otherHeader(template, FILES.resolve("wrong-sheet.xlsx"), "证件号码", "号码");
        SpoiltWorkbook.withRows(template, FILES.resolve("100000-rows.xlsx"), 100_000);
        SpoiltWorkbook.bomb(template, FILES.resolve("bomb.xlsx"), 300);
        SpoiltWorkbook.entity(template, FILES.resolve("entity.xlsx"));
        SpoiltWorkbook.giantCell(template, FILES.resolve("giant-cell.xlsx"));
    }

    static Stream<Arguments> rosters() {
        return Stream.of(
                arguments("empty.xlsx", "文件为空"),
                arguments("old-excel.xlsx", "旧版 .xls"),
                arguments("program.xlsx", "不是 .xlsx 工作簿"),
                arguments("cut-off.xlsx", "文件已损坏"),
                arguments("template.xlsx", "只有表头"),
                arguments("wrong-sheet.xlsx", "证件号码"),
                arguments("100000-rows.xlsx", "数据超过"),
                arguments("bomb.xlsx", "压缩内容异常"),
                arguments("entity.xlsx", "文档类型声明"));
    }

    @ParameterizedTest
    @MethodSource("rosters")
    @DisplayName("a roster that is refused as a whole, with the reason, and nothing kept")
    void refusedRoster(String file, String reason) throws SQLException {
        List<List<String>> before = everything();
        BatchPage.open(registrar, BATCH).uploadRoster(FILES.resolve(file));
        assertThat(registrar.refusal()).contains(reason);
        registrar.step("roster-" + file.replace(".xlsx", ""));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("a cell of 10 MB is a fault of its row")
    void giantCell() throws SQLException {
        List<List<String>> before = everything();
        BatchPage.open(registrar, BATCH).uploadRoster(FILES.resolve("giant-cell.xlsx"));
        assertThat(page.faults())
                .anyMatch(fault -> fault.row().equals("2") && fault.rule().startsWith("单元格内容超过"));
        registrar.step("roster-giant-cell");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "a candidate who is there already comes back under another name: the row is a fault, the first name stays")
    void otherName() throws IOException, SQLException {
        Person person = PEOPLE.get(0);
        Path file = Roster.right(
                FILES.resolve("template.xlsx"),
                FILES.resolve("other-name.xlsx"),
                List.of(new Person("另名", person.idNumber(), person.phone())));
        List<List<String>> before = everything();
        BatchPage.open(registrar, BATCH).uploadRoster(file);
        assertThat(page.faults()).singleElement().matches(fault -> fault.rule().contains("姓名不同"));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("photos: each bad entry is listed with its reason and its name masked, and none is kept")
    void badPhotos() throws IOException, SQLException {
        Path zip = FILES.resolve("bad-photos.zip");
        try (PhotoArchive archive = new PhotoArchive(zip)) {
            archive.add("../../../tmp/" + PEOPLE.get(0).idNumber() + ".jpg", Portrait.jpeg(PEOPLE.get(0)));
            archive.add(PEOPLE.get(1).idNumber() + ".jpg", new byte[0]);
            archive.add(PEOPLE.get(2).idNumber() + ".jpg", "<svg/>".getBytes(StandardCharsets.UTF_8));
            archive.add(PEOPLE.get(3).idNumber() + ".png", Portrait.jpeg(PEOPLE.get(3), 100, 140));
            archive.add(PEOPLE.get(4).idNumber() + ".jpg", Portrait.jpeg(PEOPLE.get(4)));
            archive.add("班级合影.jpg", Portrait.jpeg(PEOPLE.get(0)));
        }
        List<List<String>> before = everything();
        BatchPage.open(registrar, BATCH).uploadPhotos(zip);
        assertThat(page.faults())
                .extracting(BatchPage.Fault::rule)
                .satisfiesExactlyInAnyOrder(
                        rule -> assertThat(rule).contains("指向压缩包之外"),
                        rule -> assertThat(rule).contains("0 字节"),
                        rule -> assertThat(rule).contains("不是 JPG 或 PNG"),
                        rule -> assertThat(rule).contains("100×140"),
                        rule -> assertThat(rule).contains("没有该考生"),
                        rule -> assertThat(rule).contains("身份证号码.jpg"));
        assertThat(registrar.page().content()).as("I14").doesNotContainPattern("449999\\d{8,}");
        registrar.step("photos-bad-entries");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("zips that are none, are empty, or inflate beyond measure are refused as a whole")
    void badZips() throws IOException, SQLException {
        Path empty = Files.write(FILES.resolve("empty.zip"), new byte[0]);
        Path text = Files.writeString(FILES.resolve("text.zip"), "not a zip");
        Path bomb = FILES.resolve("bomb.zip");
        try (PhotoArchive archive = new PhotoArchive(bomb)) {
            archive.add(PEOPLE.get(0).idNumber() + ".jpg", new byte[20 << 20]);
        }
        List<List<String>> before = everything();
        assertThat(refusalOf(empty)).contains("文件为空");
        assertThat(refusalOf(text)).contains("文件已损坏");
        assertThat(refusalOf(bomb)).contains("压缩内容异常");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("nothing is sent: the page asks for a file")
    void noFile() {
        BatchPage.open(registrar, BATCH);
        registrar.leave(registrar.page().locator("[id='roster:send']"));
        assertThat(registrar.refusal()).contains("没有选择文件");
        registrar.step("roster-none-chosen");
    }

    @Test
    @DisplayName("a name that begins like a formula leaves the portal as text")
    void formulaName() throws IOException {
        Person formula = new Person("=1+1", People.of(410, 1).get(0).idNumber(), "");
        BatchPage.open(registrar, BATCH)
                .uploadRoster(Roster.right(
                        FILES.resolve("template.xlsx"), FILES.resolve("formula-name.xlsx"), List.of(formula)));
        registrar.follow("查看考生名册");
        String csv = Files.readString(registrar.load("导出 CSV", FILES.resolve("candidates.csv")));
        assertThat(csv).contains("邓国栋").doesNotContainPattern("(^|,|\\n|\")=1");
        Path scores = BatchPage.open(registrar, BATCH).scoreTemplate(FILES.resolve("scores.xlsx"));
        FilledTemplate sheet = new FilledTemplate(scores);
        for (int row = 2; row <= sheet.lastRow(); row++) {
            assertThat(sheet.row(row, List.of("姓名")).get(0)).doesNotStartWith("=");
        }
    }

    private String refusalOf(Path zip) {
        BatchPage.open(registrar, BATCH).uploadPhotos(zip);
        String refusal = registrar.refusal();
        registrar.step("photos-" + zip.getFileName().toString().replace(".zip", ""));
        return refusal;
    }

    /** All that an upload could have changed. */
    private List<List<String>> everything() throws SQLException {
        return database.rows(
                "select (select count(*) from candidate), (select count(*) from document_content),"
                        + " (select group_concat(concat(no, name, version) order by no) from candidate where batch_id = ?)",
                batch);
    }
}
