package skillcert.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static skillcert.intake.Uploads.HEADER;
import static skillcert.intake.Uploads.cell;
import static skillcert.intake.Uploads.id;
import static skillcert.intake.Uploads.person;
import static skillcert.intake.Uploads.row;
import static skillcert.intake.Uploads.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bad input, rows and cells: every fault of every row, good rows kept")
class SheetReaderTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("1,000 rows with 37 faults: 37 reported exactly, 963 ready")
    void thirtySeven() throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int n = 0; n < 1000; n++) {
            int r = n + 2;
            rows.add(n % 27 == 5 ? row(r, text("A" + r, "学员"), text("B" + r, id(n).substring(1))) : person(r, n));
        }
        SheetReading reading = read(rows.toArray(String[]::new));
        assertThat(reading.refusal()).isEmpty();
        assertThat(reading.faults()).hasSize(37).allSatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo(Fault.Rule.ID_NUMBER_LENGTH);
            assertThat((fault.row() - 2) % 27).isEqualTo(5);
        });
        assertThat(reading.ready()).hasSize(963);
    }

    @Test
    @DisplayName("all faults of one row are listed with row, column, value (I14: masked), rule and hint")
    void everyFault() throws IOException {
        String wrong = id(1).substring(0, 17) + (id(1).endsWith("0") ? "1" : "0");
        SheetReading reading =
                read(HEADER, row(7, text("B7", wrong), text("C7", "不明"), text("D7", "2026-02-30")), person(9, 2));
        assertThat(reading.faults())
                .extracting(Fault::row, Fault::place, Fault::value, Fault::rule)
                .containsExactly(
                        tuple(7, "姓名", "", Fault.Rule.REQUIRED),
                        tuple(
                                7,
                                "证件号码",
                                wrong.substring(0, 4) + "**********" + wrong.substring(14),
                                Fault.Rule.ID_NUMBER_CHECK),
                        tuple(7, "性别", "不明", Fault.Rule.NOT_ALLOWED),
                        tuple(7, "出生日期", "2026-02-30", Fault.Rule.NOT_A_DATE));
        assertThat(reading.faults()).allSatisfy(fault -> {
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.hint()).isNotBlank();
        });
        assertThat(reading.ready()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(9);
            assertThat(row.get(Uploads.ID).value()).isEqualTo(id(2));
            assertThat(row.toString()).doesNotContain(id(2));
        });
    }

    @Test
    @DisplayName("an ID number typed as a number is never converted: precision is lost")
    void numericId() throws IOException {
        assertThat(only(cell("B2", "", "<v>4.4999919800101E+17</v>"))).isEqualTo(Fault.Rule.NUMBER_NOT_TEXT);
    }

    @Test
    @DisplayName("a formula cell is refused, also one with a cached value, a shared one and one without text")
    void formulas() throws IOException {
        for (String formula :
                List.of("<f>\"x\"</f><v>" + id(1) + "</v>", "<f t=\"shared\" si=\"9\"/><v>1</v>", "<f/>")) {
            assertThat(only(cell("B2", "t=\"str\"", formula))).isEqualTo(Fault.Rule.FORMULA_CELL);
        }
    }

    @Test
    @DisplayName("a 10 MB cell is a fault of its row; the other rows stay")
    void hugeCell() throws IOException {
        SheetReading reading = read(HEADER, row(2, text("A2", "长".repeat(3_500_000)), text("B2", id(1))), person(3, 3));
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(Fault.Rule.CELL_TOO_LONG);
            assertThat(fault.value()).hasSizeLessThan(50);
        });
        assertThat(reading.ready()).hasSize(1);
    }

    @Test
    @DisplayName("an ID number twice in a file: the second row names the first")
    void duplicate() throws IOException {
        assertThat(read(HEADER, person(2, 1), person(3, 2), person(5, 1)).faults())
                .extracting(Fault::row, Fault::rule, Fault::message)
                .containsExactly(tuple(5, Fault.Rule.DUPLICATE, "与第 2 行重复"));
    }

    @Test
    @DisplayName("blanks around, full-width digits, shared strings, rich text and date cells are read")
    void folded() throws IOException {
        StringBuilder wide = new StringBuilder();
        id(1).chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        SheetReading reading = read(
                HEADER,
                row(
                        2,
                        cell("A2", "t=\"s\"", "<v>0</v>"),
                        text("B2", "\u3000" + wide + " "),
                        text("C2", " 男"),
                        cell("D2", "s=\"1\"", "<v>36526</v>")),
                row(3, text("A3", "李四"), text("B3", id(2)), cell("D3", "s=\"2\"", "<v>59</v>")));
        assertThat(reading.faults()).isEmpty();
        SheetRow first = reading.rows().get(0);
        assertThat(first.get(Uploads.NAME)).isEqualTo("张三");
        assertThat(first.get(Uploads.ID).value()).isEqualTo(id(1));
        assertThat(first.get(Uploads.BIRTH)).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(reading.rows().get(1).get(Uploads.BIRTH)).isEqualTo(LocalDate.of(1900, 2, 28));
    }

    @Test
    @DisplayName("blank rows in between and at the end are passed over, row numbers stay those of the user")
    void blankRows() throws IOException {
        SheetReading reading =
                read(HEADER, row(2), person(4, 1), row(5, text("A5", " \u3000")), person(9, 2), row(900));
        assertThat(reading.rows()).extracting(SheetRow::number).containsExactly(4, 9);
    }

    @Test
    @DisplayName("the header may stand under a title; columns may be in another order and others between")
    void header() throws IOException {
        SheetReading reading = read(
                row(1, text("A1", "某校名册")),
                row(3, text("A3", "出生日期"), text("B3", "备注"), text("C3", " 证件号码 "), text("D3", "姓名"), text("E3", "性别")),
                row(4, text("B4", "x"), text("C4", id(1)), text("D4", "张三")));
        assertThat(reading.ready()).hasSize(1);
    }

    @Test
    @DisplayName("an invisible character in a name is named; length counts code points")
    void characters() throws IOException {
        SheetReading reading = read(
                HEADER,
                row(2, text("A2", "张\u202d三"), text("B2", id(1))),
                row(3, text("A3", "\ud842\udfb7".repeat(10)), text("B3", id(2))),
                row(4, text("A4", "一二三四五六七八九十一"), text("B4", id(3))),
                row(5, text("A5", "张_x000A_三"), text("B5", id(4))));
        assertThat(reading.faults())
                .extracting(Fault::row, Fault::rule)
                .containsExactly(
                        tuple(2, Fault.Rule.INVISIBLE_CHARACTER),
                        tuple(4, Fault.Rule.TEXT_TOO_LONG),
                        tuple(5, Fault.Rule.INVISIBLE_CHARACTER));
    }

    @Test
    @DisplayName("an upload by stream gives the same and leaves no temporary file")
    void stream() throws IOException {
        Path file = Uploads.workbook(folder, HEADER, person(2, 1));
        SheetReader reader = new SheetReader(Uploads.ROSTER, SheetLimits.USUAL);
        assertThat(reader.read(Files.newInputStream(file)).ready()).hasSize(1);
        SheetReader small = new SheetReader(Uploads.ROSTER, SheetLimits.USUAL.withBytes(100, 100));
        assertThat(small.read(Files.newInputStream(file)).refusal())
                .get()
                .extracting(Fault::rule)
                .isEqualTo(Fault.Rule.FILE_TOO_LARGE);
    }

    /** The one rule that a row with a good name and this cell breaks. */
    private Fault.Rule only(String cell) throws IOException {
        SheetReading reading = read(HEADER, row(2, text("A2", "张三"), cell), person(3, 77));
        assertThat(reading.faults()).hasSize(1);
        assertThat(reading.ready()).hasSize(1);
        return reading.faults().get(0).rule();
    }

    private SheetReading read(String... rows) throws IOException {
        return new SheetReader(Uploads.ROSTER, SheetLimits.USUAL).read(Uploads.workbook(folder, rows));
    }
}
