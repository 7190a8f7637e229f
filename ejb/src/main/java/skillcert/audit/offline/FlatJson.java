package skillcert.audit.offline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of JSON: an object of texts and nothing else. Written by hand because the offline checker shall need no
 * library for it, and because what is read back must be exactly what was written.
 */
public final class FlatJson {

    private static final int HEXADECIMAL = 16;
    private static final int CODE = 4;

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /** The object as one line; everything but plain ASCII is escaped, so that no line holds a second one. */
    public static String write(Map<String, String> fields) {
        StringBuilder line = new StringBuilder(400).append('{');
        fields.forEach((name, value) -> {
            line.append(line.length() > 1 ? "," : "");
            quote(line, name);
            line.append(':');
            quote(line, value);
        });
        return line.append('}').toString();
    }

    private static void quote(StringBuilder line, String value) {
        line.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }

    /** The fields of a line in their order; empty if it is no object of texts. */
    public static Optional<Map<String, String>> read(String line) {
        try {
            return Optional.of(new FlatJson(line).object());
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    private Map<String, String> object() {
        Map<String, String> fields = new LinkedHashMap<>();
        take('{');
        while (text.charAt(at) != '}') {
            if (!fields.isEmpty()) {
                take(',');
            }
            String name = string();
            take(':');
            if (fields.put(name, string()) != null) {
                throw new IllegalArgumentException("twice: " + name);
            }
        }
        take('}');
        if (at != text.length()) {
            throw new IllegalArgumentException("more behind the object");
        }
        return fields;
    }

    private String string() {
        take('"');
        StringBuilder value = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return value.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\' -> c;
            case 'u' -> {
                at += CODE;
                yield (char) Integer.parseInt(text.substring(at - CODE, at), HEXADECIMAL);
            }
            default -> throw new IllegalArgumentException("unknown escape");
        };
    }

    private void take(char expected) {
        if (text.charAt(at++) != expected) {
            throw new IllegalArgumentException("expected " + expected);
        }
    }
}
