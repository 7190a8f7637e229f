package skillcert.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static skillcert.intake.Uploads.HEADER;
import static skillcert.intake.Uploads.cell;
import static skillcert.intake.Uploads.person;
import static skillcert.intake.Uploads.row;
import static skillcert.intake.Uploads.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bad input, files: refused as a whole, with a clear message and no row kept")
class HostileWorkbookTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("an empty file, an .xls renamed, a text renamed and a cut file are told apart by content")
    void content() throws IOException {
        byte[] xls = new byte[600];
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(ole, 0, xls, 0, ole.length);
        assertThat(refused(file(new byte[0]))).isEqualTo(Fault.Rule.FILE_EMPTY);
        assertThat(refused(file(xls))).isEqualTo(Fault.Rule.OLD_OR_ENCRYPTED);
        assertThat(refused(file("姓名,证件号码".getBytes("UTF-8")))).isEqualTo(Fault.Rule.NOT_XLSX);
        byte[] whole = Files.readAllBytes(Uploads.workbook(folder, HEADER, person(2, 1)));
        assertThat(refused(file(java.util.Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo(Fault.Rule.FILE_DAMAGED);
        assertThat(refused(Uploads.workbook(folder, Map.of("a.txt", "no workbook"))))
                .isEqualTo(Fault.Rule.NOT_XLSX);
    }

    @Test
    @DisplayName("the wrong sheet: the missing headers are named; a header twice; no row at all")
    void headers() throws IOException {
        Path file = Uploads.workbook(folder, row(1, text("A1", "姓名"), text("B1", "性别")), row(2, text("A2", "x")));
        assertThat(read(file).refusal().orElseThrow().message())
                .contains("证件号码、出生日期")
                .doesNotContain("姓名");
        String twice = HEADER.replace("</row>", text("E1", "姓名") + "</row>");
        assertThat(refused(Uploads.workbook(folder, twice, person(2, 1)))).isEqualTo(Fault.Rule.DUPLICATE_HEADER);
        assertThat(refused(Uploads.workbook(folder, HEADER, row(2)))).isEqualTo(Fault.Rule.NO_ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml"
            })
    @DisplayName("XXE: a document type in any part that is read is refused and its file never opened")
    void xxe(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String shared = row(2, cell("A2", "t=\"s\"", "<v>0</v>"), text("B2", Uploads.id(1)));
        Map<String, String> parts = Uploads.parts(Uploads.sheet(HEADER, shared));
        parts.put(
                part,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                        + parts.get(part).replace("<t>张</t>", "<t>&e;</t>"));
        SheetReading reading = read(Uploads.workbook(folder, parts));
        if (part.startsWith("[")) {
            // never opened: parts are found by relations
            assertThat(reading.ready()).hasSize(1);
        } else {
            assertThat(reading.faults()).extracting(Fault::rule).containsExactly(Fault.Rule.XML_ENTITY);
        }
        assertThat(reading.toString()).doesNotContain("机密");
    }

    @Test
    @DisplayName("a zip bomb: 500 MB of blanks, 500 kB on disk, is refused while it is inflated")
    void bomb() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        Map<String, String> parts = Uploads.parts("");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes("UTF-8"));
            }
            zip.closeEntry();
        }
        assertThat(refused(file)).isEqualTo(Fault.Rule.FILE_DAMAGED);
        byte[] blanks = new byte[1 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes("UTF-8"));
                if (part.getKey().endsWith("sheet1.xml")) {
                    zip.write("<worksheet>".getBytes("UTF-8"));
                    for (int i = 0; i < 500; i++) {
                        zip.write(blanks);
                    }
                }
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(refused(file)).isEqualTo(Fault.Rule.ZIP_BOMB);
        Path many = Uploads.workbook(folder, parts);
        assertThat(refusedBy(new SheetLimits(10, 100, 1 << 20, 1 << 20, 3, 100), many))
                .isEqualTo(Fault.Rule.TOO_MANY_ENTRIES);
    }

    @Test
    @DisplayName("a shared-string index or a cell far outside cannot eat the heap")
    void farIndexes() throws IOException {
        assertThat(refused(Uploads.workbook(folder, HEADER, row(2, cell("A2", "t=\"s\"", "<v>999999999</v>")))))
                .isEqualTo(Fault.Rule.FILE_DAMAGED);
        assertThat(refused(Uploads.workbook(folder, HEADER, row(2, text("ZZZZZZ2", "x")))))
                .isEqualTo(Fault.Rule.FILE_DAMAGED);
        assertThat(refused(Uploads.workbook(folder, HEADER, row(2_000_000_000, text("A2", "x")))))
                .isEqualTo(Fault.Rule.FILE_DAMAGED);
    }

    @Test
    @DisplayName("100,000 rows: refused at row 5,001 without keeping a row")
    void tooManyRows() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = new SheetWriter(out, Uploads.ROSTER)) {
            for (int n = 0; n < 100_000; n++) {
                writer.row(List.of("学员", Uploads.id(n), "男", ""));
            }
        }
        List<Integer> seen = new ArrayList<>();
        try {
            new SheetReader(Uploads.ROSTER, SheetLimits.USUAL).each(file, row -> seen.add(row.number()));
        } catch (FileRefusedException refused) {
            assertThat(refused.fault().rule()).isEqualTo(Fault.Rule.TOO_MANY_ROWS);
        }
        assertThat(seen).hasSize(5_000);
        SheetReading reading = read(file);
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.refusal().orElseThrow().message()).isEqualTo("数据超过 5,000 行");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("renamed.xlsx"), bytes);
    }

    private Fault.Rule refused(Path file) throws IOException {
        return refusedBy(SheetLimits.USUAL, file);
    }

    private static Fault.Rule refusedBy(SheetLimits limits, Path file) throws IOException {
        SheetReading reading = new SheetReader(Uploads.ROSTER, limits).read(file);
        assertThat(reading.rows()).isEmpty();
        return reading.refusal().orElseThrow().rule();
    }

    private static SheetReading read(Path file) throws IOException {
        return new SheetReader(Uploads.ROSTER, SheetLimits.USUAL).read(file);
    }
}
