package skillcert.web.list;

import java.util.List;
import java.util.function.Function;
import skillcert.numbering.CodeTable;

/** The determining departments of table 5 of annex 4, for lists and forms: code and name together (T-16). */
public final class Places {

    private Places() {}

    /** Every department, in the order of the table. */
    public static List<ListColumn.Choice> all() {
        return CodeTable.LOCALITIES.entries().entrySet().stream()
                .map(place -> new ListColumn.Choice(place.getKey(), place.getKey() + " " + place.getValue()))
                .toList();
    }

    /** A column of departments, filtered by choice. */
    public static <T> ListColumn<T> column(String key, Function<T, ?> value) {
        return new ListColumn<>(key, value, null, all(), ListColumn.Kind.TEXT, true, true);
    }
}
