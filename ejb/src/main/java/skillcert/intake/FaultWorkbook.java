package skillcert.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The uploaded rows given back to be corrected: the columns of the format and, in red, what is wrong with each row and
 * where. It holds ID numbers in full, as the upload did; the caller guards who may load it down. Corrected, it can be
 * uploaded as it is, because the reader passes over columns it does not know.
 */
public final class FaultWorkbook {

    /** Header of the column that says what is wrong. */
    public static final String FAULTS = "错误说明";

    private static final String RED = "C00000";
    private static final String PINK = "FFC7CE";
    private static final int FLUSH_EVERY = 500;

    private FaultWorkbook() {}

    /**
     * Writes it.
     *
     * @param format by which the file was read
     * @param rows to give back, in order; good rows may be among them
     * @param out stays open
     * @throws IOException if the stream fails
     */
    public static void write(SheetFormat format, List<SheetRow> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "skillcert", "1.0");
        Worksheet sheet = workbook.newWorksheet(format.name());
        int last = format.columns().size();
        SheetWriter.writeHeader(sheet, format.headers());
        sheet.width(last, 80);
        sheet.inlineString(0, last, FAULTS);
        sheet.style(0, last).bold().fontColor(RED).set();
        for (int r = 1; r <= rows.size(); r++) {
            writeRow(sheet, r, format, rows.get(r - 1));
            if (r % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static void writeRow(Worksheet sheet, int r, SheetFormat format, SheetRow row) {
        for (int c = 0; c < format.columns().size(); c++) {
            String header = format.headers().get(c);
            SheetWriter.writeText(sheet, r, c, row.texts().get(c));
            if (row.faults().stream().anyMatch(fault -> fault.place().equals(header))) {
                sheet.style(r, c).format("@").fillColor(PINK).set();
            }
        }
        if (!row.ready()) {
            int last = format.columns().size();
            SheetWriter.writeText(sheet, r, last, explain(row));
            sheet.style(r, last).format("@").fontColor(RED).wrapText(true).set();
        }
    }

    private static String explain(SheetRow row) {
        return row.faults().stream()
                .map(fault -> "【" + fault.place() + "】" + fault.message() + "。" + fault.hint())
                .collect(Collectors.joining("；", "原第 " + row.number() + " 行：", ""));
    }
}
