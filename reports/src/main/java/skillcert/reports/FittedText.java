package skillcert.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its line ends and the size at which it fits its box: wrapped first, then set smaller down to a floor (T-41).
 *
 * @param text lines parted by \n
 * @param size type size in points
 */
record FittedText(String text, float size) {

    private static final float STEP = 0.5f;
    private static final float SLACK = 2f;

    // what stays together: a Latin word or one Chinese character, with the marks that may not start or end a line
    private static final Pattern UNIT = Pattern.compile("[（《“‘]*(?:[\\x21-\\x7E]+|.)[，。、；：？！）》”’·]*", Pattern.DOTALL);

    /**
     * @param kai measures the text
     * @param text one paragraph
     * @param box width and height in points
     * @param size wished type size
     * @param floor smallest type size
     * @param even true breaks a name into lines of about the same length, false fills line after line
     * @return the text as it fits, empty when it does not even at the floor
     */
    static Optional<FittedText> fit(KaiFace kai, String text, LayoutBox box, float size, float floor, boolean even) {
        for (float tried = size; tried >= Math.min(floor, size); tried -= STEP) {
            float width = box.width() - SLACK;
            List<String> lines = wrap(kai, text, width, tried);
            boolean fits =
                    lines.size() * tried * kai.lineHeight() <= box.height() && widest(kai, lines, tried) <= width;
            if (fits) {
                List<String> chosen = even && lines.size() > 1 ? evened(kai, text, width, tried, lines) : lines;
                return Optional.of(new FittedText(String.join("\n", chosen), tried));
            }
        }
        return Optional.empty();
    }

    private static List<String> evened(KaiFace kai, String text, float width, float size, List<String> full) {
        for (float narrow = kai.width(text, size) / full.size(); narrow < width; narrow += size / 2) {
            List<String> lines = wrap(kai, text, narrow, size);
            if (lines.size() == full.size() && widest(kai, lines, size) <= width) {
                return lines;
            }
        }
        return full;
    }

    private static List<String> wrap(KaiFace kai, String text, float width, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            boolean blank = unit.group().isBlank();
            if (!blank && line.length() > 0 && kai.width(line + unit.group(), size) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            if (!(blank && line.length() == 0 && !lines.isEmpty())) {
                line.append(unit.group());
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static float widest(KaiFace kai, List<String> lines, float size) {
        return (float)
                lines.stream().mapToDouble(line -> kai.width(line, size)).max().orElse(0);
    }
}
