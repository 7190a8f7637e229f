package skillcert.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.intake.SafeText;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/**
 * Writes a whole list as CSV, page by page, so that its length costs time and no memory. It opens in a spreadsheet without
 * harm: UTF-8 with a mark that says so, and no cell that would be run as a formula.
 *
 * @param <T> the record of a row
 */
final class CsvExport<T> {

    private static final int ROWS_A_READ = 100;

    private final List<String> titles;
    private final List<ListColumn<T>> columns;
    private final Function<ListQuery, ListPage<T>> door;

    CsvExport(List<String> titles, List<ListColumn<T>> columns, Function<ListQuery, ListPage<T>> door) {
        this.titles = titles;
        this.columns = columns;
        this.door = door;
    }

    /** Writes every row that the filters leave, in the order of the query, from the first. */
    void write(ListQuery query, OutputStream target) throws IOException {
        Writer out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        out.write(line(titles));
        String after = null;
        do {
            ListPage<T> page =
                    door.apply(new ListQuery(query.filters(), query.sort(), query.descending(), after, ROWS_A_READ));
            for (T row : page.rows()) {
                out.write(
                        line(columns.stream().map(column -> column.textOf(row)).toList()));
            }
            after = page.next();
        } while (after != null);
        out.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvExport::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** One cell: quoted, and led by an apostrophe where a spreadsheet would read a formula. */
    static String cell(String text) {
        return '"' + SafeText.neutralise(text).replace("\"", "\"\"") + '"';
    }
}
