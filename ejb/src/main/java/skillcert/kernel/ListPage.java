package skillcert.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param rows the rows, at most as many as asked for
 * @param previous cursor of the page before, or null when there is none
 * @param next cursor of the next page, or null when this is the last
 * @param count how many rows the filters leave, counted up to {@link #COUNT_LIMIT}
 * @param <T> the record that shows a row; it must be serialisable
 */
public record ListPage<T>(List<T> rows, String previous, String next, int count) implements Serializable {

    /** Counting stops here; a page then shows "over 10,000". */
    public static final int COUNT_LIMIT = 10_000;

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** The same page with its rows turned into something else, in their order. */
    public <R> ListPage<R> map(Function<T, R> row) {
        return new ListPage<>(rows.stream().map(row).toList(), previous, next, count);
    }

    /** Whether there are more rows than were counted. */
    public boolean countCapped() {
        return count >= COUNT_LIMIT;
    }
}
