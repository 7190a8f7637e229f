package skillcert.intake;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a workbook: its rows, or why the file as a whole is refused.
 *
 * @param rows every row with content, good and faulty, in order; empty if the file is refused
 * @param refusal what is wrong with the file as a whole
 */
public record SheetReading(List<SheetRow> rows, Optional<Fault> refusal) {

    public SheetReading {
        rows = List.copyOf(rows);
    }

    /** The rows without a fault. */
    public List<SheetRow> ready() {
        return rows.stream().filter(SheetRow::ready).toList();
    }

    /** Every fault: that of the file, or those of all rows in order. */
    public List<Fault> faults() {
        return refusal.map(List::of)
                .orElseGet(() ->
                        rows.stream().flatMap(row -> row.faults().stream()).toList());
    }
}
