package skillcert.web.filing.apply;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is typed, by the path of its field. What cannot be read as a day, a number or an amount is noted and stays on the page
 * as it was typed.
 */
public final class Typed {

    // far beyond what any field takes, so that what is cut off is refused all the same
    private static final int LONGEST = 4000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> unread = new LinkedHashMap<>();

    /** What the form that is being sent says. */
    static Typed sent() {
        Typed typed = new Typed();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .forEach((path, texts) -> typed.values.put(
                        path, Arrays.stream(texts).map(Typed::cut).collect(Collectors.toCollection(ArrayList::new))));
        return typed;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Puts a value to a path; null is none. */
    Typed put(String path, Object value) {
        if (value != null) {
            values.computeIfAbsent(path, missing -> new ArrayList<>()).add(String.valueOf(value));
        }
        return this;
    }

    /** Puts one value in place of all at a path. */
    void set(String path, Object value) {
        values.put(path, new ArrayList<>(List.of(String.valueOf(value))));
    }

    /** The text at a path; '' where nothing is. For pages. */
    public String text(String path) {
        return values.getOrDefault(path, List.of("")).get(0);
    }

    /** All texts at a path, for boxes and lines. */
    public List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** Whether a box of this value is ticked, or a choice chosen. */
    public boolean has(String path, String value) {
        return all(path).contains(value);
    }

    /** The text at a path, or null where nothing is. */
    String words(String path) {
        String text = text(path);
        return text.isBlank() ? null : text;
    }

    /** The day at a path, or null. */
    LocalDate day(String path) {
        String text = plain(path);
        try {
            return text.isEmpty()
                    ? null
                    : LocalDate.parse(text.replace('/', '-').replace('.', '-'));
        } catch (DateTimeParseException wrong) {
            unread.put(path, "filing.unread.day");
            return null;
        }
    }

    /** The whole number at a path; nought where nothing is. */
    int number(String path) {
        String text = plain(path);
        if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
            unread.put(path, "filing.unread.number");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** The amount at a path, or null. */
    BigDecimal amount(String path) {
        String text = plain(path).replace(",", "");
        if (!text.isEmpty() && !text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            unread.put(path, "filing.unread.amount");
            return null;
        }
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** The constant of this name at a path, or null. */
    <E extends Enum<E>> E constant(Class<E> type, String path) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(path)))
                .findFirst()
                .orElse(null);
    }

    /** Digits typed in full width are the digits that they look like. */
    private String plain(String path) {
        return Normalizer.normalize(text(path), Normalizer.Form.NFKC).strip();
    }

    /** What could not be read: the key of the text that says so, by path. */
    Map<String, String> unread() {
        return unread;
    }
}
