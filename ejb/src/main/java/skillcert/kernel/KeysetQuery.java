package skillcert.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import skillcert.kernel.ListColumn.Match;
import skillcert.kernel.ListException.ListError;

/**
 * A list over JPQL that is read by keyset: a repository says from where, by which columns and under which conditions, the
 * {@link ListQuery} of the page says the rest. A page costs two statements, the rows and their capped count, and a deep
 * page costs what the first one costs. For example
 *
 * <pre>
 * KeysetQuery.from("Filing f").select("f").id("f.id", Long.class)
 *         .contains("name", "f.name").equal("state", "f.state", FilingState.class)
 *         .sort("entered", "f.enteredAt", Instant.class).order("entered", true)
 *         .where("f.place = :place", Map.of("place", actor.place()))
 *         .page(em, query, row -&gt; view((Filing) row[0]));
 * </pre>
 *
 * <p>Everything written into the statement comes from the repository; what comes from the page is only looked up or bound.
 * What limits the actor to its territory is a {@link #where}, never a filter (I15).
 */
public final class KeysetQuery {

    private static final String ID = "id";

    private final String from;
    private final ListColumns columns = new ListColumns();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String select;
    private ListColumn id;
    private ListColumn own;
    private boolean ownDescending;

    private KeysetQuery(String from) {
        this.from = from;
    }

    /** @param from what stands after FROM in JPQL, joins included */
    public static KeysetQuery from(String from) {
        return new KeysetQuery(from);
    }

    /** What stands after SELECT: one or more expressions, which come to the mapper as an array in this order. */
    public KeysetQuery select(String expressions) {
        select = expressions;
        return this;
    }

    /** The path that tells any two rows of the list apart; it breaks ties and is the list's own order until {@link #order}. */
    public KeysetQuery id(String path, Class<? extends Comparable<?>> type) {
        id = new ListColumn(ID, path, type, null);
        return this;
    }

    /** A text column, sortable, whose filter finds what contains the typed text in any case. */
    public KeysetQuery contains(String name, String path) {
        return add(new ListColumn(name, path, String.class, Match.CONTAINS));
    }

    /** A text column, sortable, whose filter finds what begins with the typed text; for codes, which have an index. */
    public KeysetQuery prefix(String name, String path) {
        return add(new ListColumn(name, path, String.class, Match.PREFIX));
    }

    /** A column, sortable, whose filter finds what equals the typed value: a whole code, a number, a date, an enum. */
    public KeysetQuery equal(String name, String path, Class<? extends Comparable<?>> type) {
        return add(new ListColumn(name, path, type, Match.EQUALS));
    }

    /** A column that is sorted by and not filtered. */
    public KeysetQuery sort(String name, String path, Class<? extends Comparable<?>> type) {
        return add(new ListColumn(name, path, type, null));
    }

    /**
     * A filter that is no column of the rows and is not sorted by.
     *
     * @param condition JPQL in which {@code :typed} stands for the typed value
     */
    public KeysetQuery filter(String name, String condition, Class<? extends Comparable<?>> type) {
        return add(new ListColumn(name, condition, type, Match.CONDITION));
    }

    /** A value that paths and conditions of columns name; named as those of {@link #where}. */
    public KeysetQuery value(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The list's own order, taken when the page asks for none. */
    public KeysetQuery order(String column, boolean descending) {
        own = columns.requireSortable(column);
        ownDescending = descending;
        return this;
    }

    /**
     * A condition that always holds, joined by AND.
     *
     * @param condition JPQL with named parameters whose names begin with neither {@code filter_} nor {@code after_}
     * @param values the values of its parameters
     */
    public KeysetQuery where(String condition, Map<String, ?> values) {
        conditions.add("(" + condition + ")");
        parameters.putAll(values);
        return this;
    }

    /**
     * Reads a page.
     *
     * @param query what the page asks for; a filter that is blank counts as none
     * @param row makes the record of a row from the selected expressions
     * @throws ListException LIST_UNKNOWN_COLUMN, LIST_BAD_FILTER or LIST_BAD_CURSOR
     */
    public <R> ListPage<R> page(EntityManager em, ListQuery query, Function<Object[], R> row) {
        ListColumn by = by(query);
        boolean descending = query.sort() == null ? ownDescending : query.descending();
        String order = by.name() + (descending ? "-" : "+");
        ListCursor cursor = query.after() == null ? null : ListCursor.decode(query.after(), order);
        // to the page before, the list is read the other way round from its first row, and turned again
        boolean back = cursor != null && cursor.back();
        boolean falling = descending != back;
        Map<ListColumn, String> filters = columns.filters(query);

        String base = " from " + from + clause(filters, List.of());
        String step = clause(filters, cursor == null ? List.of() : List.of(step(by, falling)));
        String direction = falling ? " desc" : "";
        Query rows = em.createQuery("select " + select + ", " + by.path() + ", " + id.path() + " from " + from + step
                + " order by " + by.path() + direction + (by == id ? "" : ", " + id.path() + direction));
        bind(rows, filters);
        if (cursor != null) {
            rows.setParameter("after_id", id.value(cursor.id(), ListError.LIST_BAD_CURSOR));
            if (by != id) {
                rows.setParameter("after_value", by.value(cursor.value(), ListError.LIST_BAD_CURSOR));
            }
        }
        List<?> found = rows.setMaxResults(query.limit() + 1).getResultList();
        // HQL takes a limit only after an order
        Query count = em.createQuery("select count(*) from (select " + id.path() + " as counted" + base + " order by "
                + id.path() + " limit " + ListPage.COUNT_LIMIT + ") listed");
        bind(count, filters);
        int counted = ((Number) count.getSingleResult()).intValue();

        List<Object[]> page = new ArrayList<>();
        found.subList(0, Math.min(found.size(), query.limit())).forEach(each -> page.add((Object[]) each));
        if (back) {
            Collections.reverse(page);
        }
        boolean more = found.size() > query.limit();
        boolean hasNext = !page.isEmpty() && (back || more);
        boolean hasPrevious = !page.isEmpty() && cursor != null && (!back || more);
        return new ListPage<>(
                page.stream()
                        .map(cells -> row.apply(Arrays.copyOf(cells, cells.length - 2)))
                        .toList(),
                hasPrevious ? at(order, true, page.get(0)) : null,
                hasNext ? at(order, false, page.get(page.size() - 1)) : null,
                counted);
    }

    private static String at(String order, boolean back, Object[] cells) {
        return new ListCursor(order, back, text(cells[cells.length - 1]), text(cells[cells.length - 2])).encode();
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private ListColumn by(ListQuery query) {
        if (query.sort() != null) {
            return columns.requireSortable(query.sort());
        }
        return own == null ? id : own;
    }

    private String clause(Map<ListColumn, String> filters, List<String> more) {
        List<String> all = new ArrayList<>(conditions);
        filters.keySet().forEach(column -> all.add(column.condition("filter_" + column.name())));
        all.addAll(more);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private String step(ListColumn by, boolean descending) {
        String beyond = descending ? " < " : " > ";
        if (by == id) {
            return id.path() + beyond + ":after_id";
        }
        return "(" + by.path() + beyond + ":after_value or (" + by.path() + " = :after_value and " + id.path() + beyond
                + ":after_id))";
    }

    private void bind(Query query, Map<ListColumn, String> filters) {
        // a value that only a column names is in the statement only when the page asks for that column
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(parameters::containsKey)
                .forEach(name -> query.setParameter(name, parameters.get(name)));
        filters.forEach((column, typed) -> column.bind(query, "filter_" + column.name(), typed));
    }

    private KeysetQuery add(ListColumn column) {
        columns.add(column);
        return this;
    }
}
