package skillcert.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook a school downloads to fill in: the sheet with its headers, cells in text format and drop-down lists, the
 * sheet 填写说明 with the rules of each column, and a hidden sheet with the listed values.
 */
public final class SheetTemplate {

    private SheetTemplate() {}

    /**
     * Writes it.
     *
     * @param format what is to be filled in
     * @param rows how many rows get lists
     * @param out stays open
     * @throws IOException if the stream fails
     */
    public static void write(SheetFormat format, int rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "skillcert", "1.0");
        Worksheet sheet = workbook.newWorksheet(format.name());
        SheetWriter.writeHeader(sheet, format.headers());
        writeNotes(workbook.newWorksheet("填写说明"), format);
        Worksheet choices = workbook.newWorksheet("选项");
        choices.setVisibilityState(VisibilityState.HIDDEN);
        for (int i = 0; i < format.columns().size(); i++) {
            List<String> allowed = format.columns().get(i).allowed();
            for (int k = 0; k < allowed.size(); k++) {
                // not neutralised: a chosen value must equal the listed one; the values are our own
                choices.inlineString(k, i, allowed.get(k));
            }
            if (!allowed.isEmpty()) {
                Range list = choices.range(0, i, allowed.size() - 1, i);
                sheet.range(1, i, rows, i)
                        .validateWithList(list)
                        .errorTitle("填写有误")
                        .error("请从列表中选择");
            }
        }
        workbook.finish();
    }

    private static void writeNotes(Worksheet notes, SheetFormat format) {
        SheetWriter.writeHeader(notes, List.of("列", "必填", "最多字数", "可选值", "说明"));
        for (int i = 0; i < format.columns().size(); i++) {
            Column<?> column = format.columns().get(i);
            SheetWriter.writeText(notes, i + 1, 0, column.header());
            SheetWriter.writeText(notes, i + 1, 1, column.is(Column.Trait.REQUIRED) ? "是" : "否");
            SheetWriter.writeText(notes, i + 1, 2, String.valueOf(column.maxLength()));
            SheetWriter.writeText(notes, i + 1, 3, String.join("、", column.allowed()));
            SheetWriter.writeText(notes, i + 1, 4, column.note() + (column.is(Column.Trait.UNIQUE) ? "；不得重复" : ""));
        }
    }
}
