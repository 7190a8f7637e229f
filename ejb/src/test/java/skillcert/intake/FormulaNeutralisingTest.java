package skillcert.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bad input: = + - @ at the start of a cell are neutralised in what we export")
class FormulaNeutralisingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u3000=1", "＝1", "＠x", "--"})
    @DisplayName("text that could become a formula gets an apostrophe, and loses it when read back")
    void dangerous(String text) {
        assertThat(SafeText.neutralise(text)).isEqualTo("'" + text);
        assertThat(SafeText.restore(SafeText.neutralise(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "a=b", "1-2", "'", "'quoted'", "O'Neil", "440524188001010014"})
    @DisplayName("any other text stays as it is, out and in")
    void harmless(String text) {
        assertThat(SafeText.neutralise(text)).isEqualTo(text);
        assertThat(SafeText.restore(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("export, template and fault workbook: no formula cell, ID numbers as text, seen by another reader")
    void written() throws IOException {
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter(export, Uploads.ROSTER)) {
            writer.row(List.of("=HYPERLINK(1)", Uploads.id(1), "@x", "-1"));
        }
        assertThat(cells(export, 1)).containsExactly("'=HYPERLINK(1)", Uploads.id(1), "'@x", "'-1");

        Fault fault = Fault.ofCell(9, Uploads.SEX, "=x", Fault.Rule.NOT_ALLOWED, List.of("男、女"));
        SheetRow row = new SheetRow(9, List.of("=1", Uploads.id(1), "=x", ""), Map.of(), List.of(fault));
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        FaultWorkbook.write(Uploads.ROSTER, List.of(row), faults);
        assertThat(cells(faults, 0)).last().isEqualTo(FaultWorkbook.FAULTS);
        assertThat(cells(faults, 1)).containsExactly("'=1", Uploads.id(1), "'=x", "", "原第 9 行：【性别】不在可选值之内。只能填写：男、女");
        SheetReading again =
                new SheetReader(Uploads.ROSTER, SheetLimits.USUAL).read(new ByteArrayInputStream(faults.toByteArray()));
        assertThat(again.rows()).singleElement().satisfies(read -> assertThat(read.texts())
                .isEqualTo(row.texts()));
    }

    @Test
    @DisplayName("the template carries headers, notes and lists; untouched it is refused for having no row")
    void template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetTemplate.write(Uploads.ROSTER, 100, out);
        assertThat(cells(out, 0)).containsExactlyElementsOf(Uploads.ROSTER.headers());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.findSheet("填写说明").orElseThrow().read()).hasSize(5);
        }
        assertThat(new SheetReader(Uploads.ROSTER, SheetLimits.USUAL)
                        .read(new ByteArrayInputStream(out.toByteArray()))
                        .refusal())
                .get()
                .extracting(Fault::rule)
                .isEqualTo(Fault.Rule.NO_ROWS);
        for (Fault.Rule rule : Fault.Rule.values()) {
            assertThat(Fault.ofFile(rule, 1, 2, 3, 4).message()).isNotBlank();
            assertThat(Fault.ofFile(rule, 1, 2, 3, 4).hint()).isNotBlank();
        }
    }

    private static List<String> cells(ByteArrayOutputStream workbook, int row) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            Row cells = read.getFirstSheet().read().get(row);
            return cells.stream()
                    .map(cell -> {
                        if (cell == null) {
                            return "";
                        }
                        assertThat(cell.getFormula()).isNull();
                        return cell.asString();
                    })
                    .toList();
        }
    }
}
