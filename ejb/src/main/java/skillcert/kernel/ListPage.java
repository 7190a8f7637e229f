package skillcert.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows, at most as many as asked for
 * @param next cursor of the next page, or null when this is the last
 * @param count how many rows the filters leave, counted up to {@link #COUNT_LIMIT}
 * @param <T> the record that shows a row; it must be serialisable
 */
public record ListPage<T>(List<T> rows, String next, int count) implements Serializable {

    /** Counting stops here; a page then shows "over 10,000". */
    public static final int COUNT_LIMIT = 10_000;

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** Whether there are more rows than were counted. */
    public boolean countCapped() {
        return count >= COUNT_LIMIT;
    }
}
