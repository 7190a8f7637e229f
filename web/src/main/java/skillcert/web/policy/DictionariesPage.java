package skillcert.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdType;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.numbering.CodeTable;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/**
 * The code tables of the notice and of the platform, read only, each row with its source. They come with the product and
 * stand in no table of the database; so the list is cut from what is in memory, and is always one page.
 */
@Named
@RequestScoped
public class DictionariesPage {

    private static final String ID_TYPES = "ID_TYPES";

    /**
     * One row.
     *
     * @param table which table
     * @param code as stored and printed
     * @param name as shown
     * @param source the table of the notice, or the clause of the platform
     */
    public record Row(String table, String code, String name, String source) {}

    private ListView<Row> list;

    @PostConstruct
    void prepare() {
        List<String> tables = Stream.concat(Arrays.stream(CodeTable.values()).map(Enum::name), Stream.of(ID_TYPES))
                .toList();
        list = new ListView<>(
                "dictionaries",
                Set.of(),
                List.of(
                        ListColumn.choice("table", Row::table, "dictionary", tables),
                        ListColumn.<Row>code("code", Row::code).unsorted(),
                        ListColumn.<Row>text("name", Row::name).unsorted(),
                        ListColumn.<Row>text("source", Row::source).plain()),
                DictionariesPage::page);
    }

    /** The rows of all tables, those of the notice first. */
    static List<Row> rows() {
        Stream<Row> notice = Arrays.stream(CodeTable.values()).flatMap(table -> table.entries().entrySet().stream()
                .map(entry ->
                        new Row(table.name(), entry.getKey(), entry.getValue(), ErrorCode.NOTICE + table.title())));
        String source = Shown.word("dictionary", ID_TYPES + ".source");
        Stream<Row> idTypes =
                Arrays.stream(IdType.values()).map(type -> new Row(ID_TYPES, type.code(), type.text(), source));
        return Stream.concat(notice, idTypes).toList();
    }

    private static ListPage<Row> page(ListQuery query) {
        List<Row> found =
                rows().stream().filter(row -> fits(row, query.filters())).toList();
        return new ListPage<>(found, null, null, found.size());
    }

    private static boolean fits(Row row, Map<String, String> filters) {
        return filters.entrySet().stream().allMatch(filter -> {
            String typed = filter.getValue().strip().toLowerCase(Locale.ROOT);
            return switch (filter.getKey()) {
                case "table" -> typed.isEmpty()
                        || row.table().toLowerCase(Locale.ROOT).equals(typed);
                case "code" -> row.code().toLowerCase(Locale.ROOT).startsWith(typed);
                default -> row.name().toLowerCase(Locale.ROOT).contains(typed);
            };
        });
    }

    /** The list. */
    public ListView<Row> getList() {
        return list;
    }

    /** The edition of the rule that the tables belong to. */
    public String getEdition() {
        return CodeTable.EDITION;
    }
}
