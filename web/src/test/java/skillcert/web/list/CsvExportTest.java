package skillcert.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

class CsvExportTest {

    private static final List<ListColumn<String>> COLUMNS = List.of(ListColumn.text("name", row -> row));

    private static String export(List<String> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExport<>(List.of("姓名"), COLUMNS, query -> page(rows, query))
                .write(new ListQuery(Map.of(), null, false, "a cursor that must not count", 20), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ListPage<String> page(List<String> rows, ListQuery query) {
        int from = query.after() == null ? 0 : Integer.parseInt(query.after());
        int to = Math.min(from + query.limit(), rows.size());
        return new ListPage<>(rows.subList(from, to), null, to < rows.size() ? String.valueOf(to) : null, rows.size());
    }

    @ParameterizedTest
    @DisplayName("a cell that a spreadsheet would run as a formula is neutralised")
    @ValueSource(strings = {"=1+1", "+8613", "-2", "@SUM(A1)", "\tx", "＝1"})
    void formulasAreNeutralised(String dangerous) throws IOException {
        assertThat(export(List.of(dangerous))).contains("\"'" + dangerous + "\"");
    }

    @Test
    @DisplayName("the file begins with the UTF-8 mark, and quotes stay inside their cell")
    void markAndQuotes() throws IOException {
        assertThat(export(List.of("a\"b,c"))).isEqualTo("\uFEFF\"姓名\"\r\n\"a\"\"b,c\"\r\n");
    }

    @Test
    @DisplayName("every row of the list is in the file, from the first, although it is read in pages")
    void everyRowIsThere() throws IOException {
        List<String> rows =
                IntStream.rangeClosed(1, 257).mapToObj(i -> "row" + i).toList();
        assertThat(export(rows).lines().skip(1).map(line -> line.replace("\"", "")))
                .containsExactlyElementsOf(rows);
    }
}
