package skillcert.administration.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A command in words: lines of a name and a value, which a second person reads and a handler executes. The text is the
 * command: nothing beside it is executed. The value of the last line may have lines of its own.
 */
final class CommandLines {

    private static final String BORDER = "：";

    private CommandLines() {}

    /** The text of these names and values, in their order. */
    static String write(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + BORDER + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param last name of the line whose value goes on to the end of the text
     */
    static Map<String, String> read(String text, String last) {
        Map<String, String> lines = new LinkedHashMap<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int border = rest.indexOf(BORDER);
            String name = rest.substring(0, border);
            int end = name.equals(last) || rest.indexOf('\n') < 0 ? rest.length() : rest.indexOf('\n');
            lines.put(name, rest.substring(border + 1, end));
            rest = rest.substring(Math.min(end + 1, rest.length()));
        }
        return lines;
    }
}
