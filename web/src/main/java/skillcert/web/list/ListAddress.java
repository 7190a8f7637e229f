package skillcert.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillcert.kernel.ListQuery;

/**
 * The state of a list as it stands in the address of its page, so that a view of a list can be linked, marked, reloaded
 * and gone back to: {@code f.<column>} a filter, {@code sort} the column (with a minus: descending), {@code after} the
 * cursor, {@code size} the rows a page.
 *
 * @param fixed parameters of the page itself that every address of the list must keep
 * @param filters column to what was typed; no blank ones
 * @param sort column, or null for the list's own order
 * @param descending from the greatest to the least
 * @param after cursor, or null on the first page
 * @param size rows a page: 10, 20, 50 or 100
 */
public record ListAddress(
        Map<String, String> fixed,
        Map<String, String> filters,
        String sort,
        boolean descending,
        String after,
        int size) {

    /** The numbers of rows a page may have. */
    public static final Set<Integer> SIZES = Set.of(10, 20, 50, 100);

    private static final int DEFAULT_SIZE = 20;
    private static final int LONGEST_FILTER = 100;

    public ListAddress {
        fixed = Map.copyOf(fixed);
        filters = Map.copyOf(filters);
    }

    /**
     * Reads the parameters of a request. What is not a column, a size or a text of sensible length is left out: an old
     * link must still open the list.
     *
     * @param parameters the request parameters, one value each
     * @param filterable columns that have a filter
     * @param sortable columns that can be sorted by
     * @param kept names of the page's own parameters
     */
    public static ListAddress read(
            Map<String, String> parameters, Set<String> filterable, Set<String> sortable, Set<String> kept) {
        Map<String, String> filters = filterable.stream()
                .filter(column -> parameters.containsKey("f." + column))
                .filter(column -> !parameters.get("f." + column).isBlank())
                .filter(column -> parameters.get("f." + column).length() <= LONGEST_FILTER)
                .collect(Collectors.toMap(
                        column -> column,
                        column -> parameters.get("f." + column).strip()));
        Map<String, String> fixed =
                kept.stream().filter(parameters::containsKey).collect(Collectors.toMap(name -> name, parameters::get));
        String order = parameters.getOrDefault("sort", "");
        boolean descending = order.startsWith("-");
        String column = descending ? order.substring(1) : order;
        boolean sorted = sortable.contains(column);
        String after = parameters.getOrDefault("after", "");
        return new ListAddress(
                fixed,
                filters,
                sorted ? column : null,
                sorted && descending,
                after.isEmpty() ? null : after,
                size(parameters.get("size")));
    }

    private static int size(String typed) {
        return SIZES.stream()
                .filter(size -> String.valueOf(size).equals(typed))
                .findFirst()
                .orElse(DEFAULT_SIZE);
    }

    /** What the door is asked. */
    public ListQuery query() {
        return new ListQuery(filters, sort, descending, after, size);
    }

    /** The address of the page that begins after this cursor; null gives the first page. */
    public String at(String cursor) {
        return new ListAddress(fixed, filters, sort, descending, cursor, size).encode();
    }

    /** The address of the first page sorted by this column; sorting by it again turns the order round. */
    public String sortedBy(String column) {
        return new ListAddress(fixed, filters, column, column.equals(sort) && !descending, null, size).encode();
    }

    /** The query string with a leading question mark, always in the same order of parameters. */
    public String encode() {
        Map<String, String> parameters = new TreeMap<>(fixed);
        filters.forEach((column, text) -> parameters.put("f." + column, text));
        if (sort != null) {
            parameters.put("sort", (descending ? "-" : "") + sort);
        }
        if (after != null) {
            parameters.put("after", after);
        }
        if (size != DEFAULT_SIZE) {
            parameters.put("size", String.valueOf(size));
        }
        return "?"
                + parameters.entrySet().stream()
                        .flatMap(entry -> Stream.of(escape(entry.getKey()) + "=" + escape(entry.getValue())))
                        .collect(Collectors.joining("&"));
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
