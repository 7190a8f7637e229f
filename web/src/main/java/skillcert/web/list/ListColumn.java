package skillcert.web.list;

import java.util.List;
import java.util.function.Function;
import skillcert.web.frame.Texts;

/**
 * One column of a list: what it is called, what it shows of a row, and whether one can filter and sort by it.
 *
 * @param key its name at the door, in the address, and after {@code list.NAME.} in the texts
 * @param value what a row shows here
 * @param link where the value leads, from the context root, or null
 * @param choices the values to choose a filter from; empty for a typed filter
 * @param kind how it is shown
 * @param filterable whether it has a filter
 * @param sortable whether its head sorts
 * @param tone the style class of a value, or null
 * @param <T> the record of a row
 */
public record ListColumn<T>(
        String key,
        Function<T, ?> value,
        Function<T, String> link,
        List<Choice> choices,
        Kind kind,
        boolean filterable,
        boolean sortable,
        Function<T, String> tone) {

    /** How a value is shown. */
    public enum Kind {
        /** as it is */
        TEXT,
        /** a code: figures of one width */
        CODE,
        /** to the right */
        NUMBER,
        /** a state: its text stands under {@code KEYTEXT.VALUE}, its colour never says anything alone */
        STATE
    }

    /**
     * A value one can filter by.
     *
     * @param value at the door
     * @param text on the page
     */
    public record Choice(String value, String text) {}

    /** A column whose values have no style class but that of their kind. */
    public ListColumn(
            String key,
            Function<T, ?> value,
            Function<T, String> link,
            List<Choice> choices,
            Kind kind,
            boolean filterable,
            boolean sortable) {
        this(key, value, link, choices, kind, filterable, sortable, null);
    }

    public ListColumn {
        choices = List.copyOf(choices);
    }

    /** A column of text that can be filtered and sorted. */
    public static <T> ListColumn<T> text(String key, Function<T, ?> value) {
        return new ListColumn<>(key, value, null, List.of(), Kind.TEXT, true, true);
    }

    /** A column of codes that can be filtered and sorted. */
    public static <T> ListColumn<T> code(String key, Function<T, ?> value) {
        return new ListColumn<>(key, value, null, List.of(), Kind.CODE, true, true);
    }

    /** A column of numbers, neither filtered nor sorted. */
    public static <T> ListColumn<T> number(String key, Function<T, ?> value) {
        return new ListColumn<>(key, value, null, List.of(), Kind.NUMBER, false, false);
    }

    /**
     * A column of states, filtered by choice.
     *
     * @param prefix of the text keys, for example {@code filing.state}
     * @param states all the names of the state
     */
    public static <T> ListColumn<T> state(String key, Function<T, ?> value, String prefix, List<String> states) {
        List<Choice> choices = states.stream()
                .map(state -> new Choice(state, Texts.of(prefix + "." + state)))
                .toList();
        return new ListColumn<>(key, value, null, choices, Kind.STATE, true, false);
    }

    /**
     * A column of words, filtered by choice.
     *
     * @param prefix of the text keys, for example {@code approval}
     * @param values all the values there are
     */
    public static <T> ListColumn<T> choice(String key, Function<T, ?> value, String prefix, List<String> values) {
        ListColumn<T> states = state(key, value, prefix, values);
        return new ListColumn<>(key, value, null, states.choices(), Kind.TEXT, true, false);
    }

    /** The same column, whose values lead to a page. */
    public ListColumn<T> linked(Function<T, String> target) {
        return new ListColumn<>(key, value, target, choices, kind, filterable, sortable, tone);
    }

    /** The same column without filter and sort: for what the door cannot search by. */
    public ListColumn<T> plain() {
        return new ListColumn<>(key, value, link, choices, kind, false, false, tone);
    }

    /** The same column with its filter and without a sort. */
    public ListColumn<T> unsorted() {
        return new ListColumn<>(key, value, link, choices, kind, filterable, false, tone);
    }

    /** The same column, some of whose values have a style class; its colour must not say anything alone. */
    public ListColumn<T> toned(Function<T, String> style) {
        return new ListColumn<>(key, value, link, choices, kind, filterable, sortable, style);
    }

    /** The same column with its sort and without a filter. */
    public ListColumn<T> unfiltered() {
        return new ListColumn<>(key, value, link, choices, kind, false, sortable, tone);
    }

    /** The text of a row in this column; an absent value is empty. */
    public String textOf(T row) {
        Object shown = value.apply(row);
        if (shown == null) {
            return "";
        }
        String text = shown.toString();
        return choices.stream()
                .filter(choice -> choice.value().equals(text))
                .map(Choice::text)
                .findFirst()
                .orElse(text);
    }

    /** The style class of the value of a row: a state has the class of its constant. */
    public String toneOf(T row) {
        if (tone != null) {
            return tone.apply(row);
        }
        Object shown = value.apply(row);
        return kind == Kind.STATE && shown != null ? "state state-" + shown : "";
    }
}
