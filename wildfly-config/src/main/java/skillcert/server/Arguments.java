package skillcert.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a program, each {@code name=value}; the POMs give them. */
final class Arguments {

    private final Map<String, String> values = new HashMap<>();

    Arguments(String[] args) {
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not name=value: " + arg);
            }
            values.put(arg.substring(0, equals), arg.substring(equals + 1).strip());
        }
    }

    /** Whether it is given and not empty. */
    boolean has(String name) {
        return !values.getOrDefault(name, "").isEmpty();
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("argument missing: " + name + "=…");
        }
        return value;
    }

    Path path(String name) {
        return Path.of(text(name)).toAbsolutePath().normalize();
    }

    /** The values of a list separated by blanks or commas. */
    List<String> list(String name) {
        return List.of(text(name).split("[\\s,]+"));
    }
}
