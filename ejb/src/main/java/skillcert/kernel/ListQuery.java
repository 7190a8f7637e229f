package skillcert.kernel;

import java.io.Serializable;
import java.util.Map;

/**
 * What a list shows: filters, sort and position, as they stand in the address of the page. Lists are read by keyset: the
 * cursor names the last row seen, so that a deep page costs what the first one costs.
 *
 * @param filters column to what its text contains or equals; an unknown column is refused
 * @param sort column to sort by, or null for the list's own order
 * @param descending from the greatest to the least
 * @param after cursor of the row after which the page begins, or before which it ends, as another page gave it; null for
 *     the first page
 * @param limit rows a page, 1 to 100
 */
public record ListQuery(Map<String, String> filters, String sort, boolean descending, String after, int limit)
        implements Serializable {

    public ListQuery {
        filters = filters == null ? Map.of() : Map.copyOf(filters);
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 rows, not " + limit);
        }
    }

    /** The first page in the list's own order. */
    public static ListQuery first(int limit) {
        return new ListQuery(Map.of(), null, false, null, limit);
    }
}
