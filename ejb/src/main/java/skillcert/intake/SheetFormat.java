package skillcert.intake;

import java.util.List;

/**
 * The sheet that a capability reads or writes.
 *
 * @param name of the sheet, at most 31 characters
 * @param columns in the order in which the template and the export show them; headers differ
 */
public record SheetFormat(String name, List<Column<?>> columns) {

    public SheetFormat {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.stream().map(Column::header).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("a sheet has one column or more, each with a header of its own");
        }
    }

    /** A sheet of these columns. */
    public static SheetFormat of(String name, Column<?>... columns) {
        return new SheetFormat(name, List.of(columns));
    }

    /** The headers in order. */
    public List<String> headers() {
        return columns.stream().<String>map(Column::header).toList();
    }
}
