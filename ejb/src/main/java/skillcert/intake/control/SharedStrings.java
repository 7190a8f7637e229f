package skillcert.intake.control;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import skillcert.intake.Fault;
import skillcert.intake.FileRefusedException;

/** The table of texts that cells point into, read only as far as a cell has asked. */
final class SharedStrings implements Closeable {

    private final SafeXml xml;
    private final int limit;
    private final List<CellContent> read = new ArrayList<>();

    /**
     * @param xml the part; null if the workbook has none
     * @param limit the most characters of a text
     */
    SharedStrings(SafeXml xml, int limit) {
        this.xml = xml;
        this.limit = limit;
    }

    /** The text at an index; an index beyond the table refuses the file as damaged. */
    CellContent at(int index) {
        while (index >= read.size() && xml != null && xml.step()) {
            if (xml.starts("si")) {
                StringBuilder text = new StringBuilder();
                boolean cut = xml.appendText(text, limit);
                read.add(
                        text.isEmpty()
                                ? CellContent.BLANK
                                : new CellContent(CellContent.Kind.TEXT, text.toString(), cut));
            } else if (xml.ends("sst")) {
                break;
            }
        }
        if (index < 0 || index >= read.size()) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
        return read.get(index);
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
