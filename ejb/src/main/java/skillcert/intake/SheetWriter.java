package skillcert.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet row by row to a stream; memory does not grow with the rows. All cells are text cells, so that no digit
 * of an ID or certificate number is lost, and every text goes through {@link SafeText#neutralise}. The stream stays
 * open; {@link #close()} completes the workbook.
 */
public final class SheetWriter implements Closeable {

    private static final int FLUSH_EVERY = 500;
    private static final String HEADER_FILL = "DDEBF7";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int next = 1;

    /**
     * Begins a sheet with its header row.
     *
     * @param out where the .xlsx goes
     * @param format name and headers
     */
    public SheetWriter(OutputStream out, SheetFormat format) {
        workbook = new Workbook(out, "skillcert", "1.0");
        sheet = workbook.newWorksheet(format.name());
        columns = format.columns().size();
        writeHeader(sheet, format.headers());
    }

    /** Puts a header row with fill, widths and text format on a new sheet. */
    static void writeHeader(Worksheet sheet, List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            sheet.width(i, 22);
            sheet.style(i).format("@").set();
            sheet.inlineString(0, i, SafeText.neutralise(headers.get(i)));
            sheet.style(0, i).bold().fillColor(HEADER_FILL).format("@").set();
        }
        sheet.freezePane(0, 1);
    }

    /** Puts a text into a text cell, neutralised. */
    static void writeText(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, SafeText.neutralise(text));
        sheet.style(row, column).format("@").set();
    }

    /**
     * Adds a row.
     *
     * @param texts one for each column of the format; blank as ""
     * @throws IOException if the stream fails
     */
    public void row(List<String> texts) throws IOException {
        if (texts.size() != columns) {
            throw new IllegalArgumentException("a row has " + columns + " texts, not " + texts.size());
        }
        for (int i = 0; i < columns; i++) {
            if (!texts.get(i).isEmpty()) {
                writeText(sheet, next, i, texts.get(i));
            }
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
