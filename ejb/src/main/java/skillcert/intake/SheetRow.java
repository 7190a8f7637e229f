package skillcert.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as read.
 *
 * @param number of the row as the spreadsheet program shows it
 * @param texts what the cells show, in the order of the format's columns, stripped, blank as ""; ID numbers in full
 * @param parsed values by header; a blank or faulty cell has none
 * @param faults every fault of the row, in the order of the columns
 */
public record SheetRow(int number, List<String> texts, Map<String, Object> parsed, List<Fault> faults) {

    public SheetRow {
        texts = List.copyOf(texts);
        parsed = Map.copyOf(parsed);
        faults = List.copyOf(faults);
    }

    /** Whether no fault was found. */
    public boolean ready() {
        return faults.isEmpty();
    }

    /** The value of a column; empty if the cell was blank or faulty. */
    @SuppressWarnings("unchecked") // the reader put in what the parser of the column of this header gave
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) parsed.get(column.header()));
    }

    /**
     * The value of a required column of a row that is ready.
     *
     * @throws IllegalStateException if there is none
     */
    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() -> new IllegalStateException(
                        "row " + number + " has no value in " + column.header() + "; ask ready() first"));
    }

    /** Values and texts stay out of logs (I14). */
    @Override
    public String toString() {
        return "SheetRow[number=" + number + ", faults=" + faults.size() + "]";
    }
}
