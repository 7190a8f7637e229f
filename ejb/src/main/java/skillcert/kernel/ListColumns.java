package skillcert.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import skillcert.kernel.ListException.ListError;

/** The columns of a list by name: what comes from the page is looked up here and nowhere else. */
final class ListColumns {

    private final Map<String, ListColumn> byName = new LinkedHashMap<>();

    /** Adds a column; its name becomes the name of a parameter, so it is made of letters. */
    void add(ListColumn column) {
        if (!column.name().matches("[a-zA-Z]+")) {
            throw new IllegalArgumentException("a column is named by letters, not " + column.name());
        }
        byName.put(column.name(), column);
    }

    /**
     * The column of this name.
     *
     * @throws ListException LIST_UNKNOWN_COLUMN
     */
    ListColumn require(String name) {
        ListColumn column = byName.get(name);
        if (column == null) {
            // the name comes from the address: shown back only as far as it can be a name
            throw new ListException(ListError.LIST_UNKNOWN_COLUMN, name.matches("[a-zA-Z]{1,40}") ? name : "?");
        }
        return column;
    }

    /**
     * The column of this name, if one can sort by it.
     *
     * @throws ListException LIST_UNKNOWN_COLUMN
     */
    ListColumn requireSortable(String name) {
        ListColumn column = require(name);
        if (column.match() == ListColumn.Match.CONDITION) {
            throw new ListException(ListError.LIST_UNKNOWN_COLUMN, column.name());
        }
        return column;
    }

    /**
     * What a page filters by; a filter that is blank counts as none.
     *
     * @throws ListException LIST_UNKNOWN_COLUMN, also for a column that has no filter
     */
    Map<ListColumn, String> filters(ListQuery query) {
        Map<ListColumn, String> filters = new LinkedHashMap<>();
        query.filters().forEach((name, typed) -> {
            ListColumn column = require(name);
            if (column.match() == null) {
                throw new ListException(ListError.LIST_UNKNOWN_COLUMN, column.name());
            }
            if (!typed.isBlank()) {
                filters.put(column, typed.strip());
            }
        });
        return filters;
    }
}
