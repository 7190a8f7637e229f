package skillcert.kernel;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import skillcert.kernel.ListException.ListError;

/**
 * A column of a list: what the page calls it, where its value stands and how a filter compares with it. The path is
 * written by the repository and never comes from outside; it must not be null, because a keyset cannot step over a null.
 *
 * @param name as filters and sort name it
 * @param path JPQL path or expression, for example {@code f.name} or {@code coalesce(c.photo, '')}
 * @param type String, Integer, Long, BigDecimal, LocalDate, Instant or an enum
 * @param match how a filter compares; {@code null} if the column is not filtered
 */
record ListColumn(String name, String path, Class<? extends Comparable<?>> type, Match match) {

    /** How a filter compares. */
    enum Match {
        /** The text contains what was typed, in any case. */
        CONTAINS,
        /** The text begins with what was typed; an index can serve it. */
        PREFIX,
        /** The value is what was typed. */
        EQUALS,
        /** The path is a condition of its own, in which {@code :typed} is the typed value. */
        CONDITION
    }

    /** The condition of a filter on this column. */
    String condition(String parameter) {
        return switch (match) {
            case CONTAINS -> "lower(" + path + ") like :" + parameter + " escape '!'";
            case PREFIX -> path + " like :" + parameter + " escape '!'";
            case EQUALS -> path + " = :" + parameter;
            case CONDITION -> "(" + path.replace(":typed", ":" + parameter) + ")";
        };
    }

    /** Binds what was typed to the condition's parameter. */
    void bind(Query query, String parameter, String typed) {
        switch (match) {
            case CONTAINS -> query.setParameter(parameter, "%" + escaped(typed.toLowerCase(Locale.ROOT)) + "%");
            case PREFIX -> query.setParameter(parameter, escaped(typed) + "%");
            case EQUALS, CONDITION -> query.setParameter(parameter, value(typed, ListError.LIST_BAD_FILTER));
        }
    }

    /**
     * The value that a text stands for.
     *
     * @param text as typed, or as {@link Object#toString} of the value wrote it into a cursor
     * @param refusal what to refuse with if it is none
     */
    Object value(String text, ListError refusal) {
        try {
            if (type == String.class) {
                return text;
            } else if (type == Integer.class) {
                return Integer.valueOf(text);
            } else if (type == Long.class) {
                return Long.valueOf(text);
            } else if (type == BigDecimal.class) {
                return new BigDecimal(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == Instant.class) {
                return Instant.parse(text);
            }
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            throw new ListException(refusal, name);
        } catch (NumberFormatException | DateTimeException e) {
            throw new ListException(refusal, name);
        }
    }

    /** The text with the wildcards of LIKE taken literally. */
    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
