package skillcert.intake.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which cell styles show a number as a date. */
final class CellStyles {

    /** Built-in formats of dates: 14 to 17 and 22, and those of East Asian editions. */
    private static final Set<String> BUILT_IN = Set.of(
            "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "55", "56",
            "57", "58");

    private final List<Boolean> dates = new ArrayList<>();

    /** Reads the part; null gives a workbook without styles. */
    CellStyles(SafeXml xml) {
        if (xml == null) {
            return;
        }
        Map<String, String> formats = new HashMap<>();
        boolean inCells = false;
        while (xml.step()) {
            if (xml.starts("numFmt")) {
                formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.starts("cellXfs");
            } else if (inCells && xml.starts("xf")) {
                String format = xml.attribute("numFmtId");
                dates.add(isDate(format == null ? "0" : format, formats.get(format)));
            }
        }
    }

    /** Whether the style with this index, the attribute s of a cell, shows a date. */
    boolean date(String index) {
        if (index == null || !index.matches("[0-9]{1,6}")) {
            return false;
        }
        int at = Integer.parseInt(index);
        return at < dates.size() && dates.get(at);
    }

    private static boolean isDate(String id, String code) {
        if (code == null) {
            return BUILT_IN.contains(id);
        }
        // what stands in quotes or brackets, or is escaped, is text or colour
        String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0;
    }
}
