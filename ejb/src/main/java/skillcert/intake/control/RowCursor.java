package skillcert.intake.control;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillcert.intake.Fault;
import skillcert.intake.FileRefusedException;
import skillcert.intake.control.CellContent.Kind;

/** The rows of a sheet, one at a time and forward only; memory does not grow with the sheet. */
public final class RowCursor implements Closeable {

    /** Cells further right are passed over: no format has so many columns. */
    public static final int MOST_COLUMNS = 256;

    private static final int MOST_ROWS = 1_048_576;
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
    /** Characters that XML cannot hold are written as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Excel shows no more digits of a number. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private final SafeXml xml;
    private final SharedStrings texts;
    private final CellStyles styles;
    private final int cellLimit;
    private final boolean from1904;
    private final CellContent[] cells = new CellContent[MOST_COLUMNS];
    private int number;

    RowCursor(SafeXml xml, SharedStrings texts, CellStyles styles, int cellLimit, boolean from1904) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.cellLimit = cellLimit;
        this.from1904 = from1904;
    }

    /**
     * Goes to the next row that the sheet holds.
     *
     * @return false after the last
     * @throws FileRefusedException if the sheet is damaged or hostile
     */
    public boolean next() {
        while (xml.step()) {
            if (xml.starts("row")) {
                number = position(xml.attribute("r"), number, MOST_ROWS);
                Arrays.fill(cells, CellContent.BLANK);
                readCells();
                return true;
            }
            if (xml.ends("sheetData")) {
                return false;
            }
        }
        return false;
    }

    /** The number of the row as the spreadsheet program shows it. */
    public int number() {
        return number;
    }

    /** The cell of a column counted from 0; {@link CellContent#BLANK} if there is none. */
    public CellContent cell(int column) {
        return cells[column];
    }

    @Override
    public void close() throws IOException {
        try (xml) {
            texts.close();
        }
    }

    private void readCells() {
        int column = 0;
        while (xml.step() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : columnOf(reference, column);
                CellContent content = readCell(xml.attribute("t"), xml.attribute("s"));
                if (column <= MOST_COLUMNS) {
                    cells[column - 1] = content;
                }
            }
        }
    }

    private CellContent readCell(String type, String style) {
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        boolean formula = false;
        while (xml.step() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                xml.appendText(new StringBuilder(), 0);
            } else if (xml.starts("v") || xml.starts("is")) {
                cut |= xml.appendText(text, cellLimit);
            }
        }
        return formula
                ? new CellContent(Kind.FORMULA, text.toString(), cut)
                : content(type, style, text.toString(), cut);
    }

    private CellContent content(String type, String style, String text, boolean cut) {
        if (text.isEmpty()) {
            return CellContent.BLANK;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> unescaped(texts.at(position(text)));
            case "inlineStr", "str" -> unescaped(new CellContent(Kind.TEXT, text, cut));
            case "b" -> new CellContent(Kind.BOOLEAN, text, cut);
            case "e" -> new CellContent(Kind.ERROR, text, cut);
            case "d" -> new CellContent(Kind.DATE, text.substring(0, Math.min(10, text.length())), cut);
            case "n" -> number(text, style);
            default -> throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        };
    }

    private CellContent number(String text, String style) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
        if (!Double.isFinite(value)) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
        if (styles.date(style) && value >= 1 && value < 2_958_466) {
            return new CellContent(Kind.DATE, day((long) value).toString(), false);
        }
        // rounded as shown, so that 85.5 stored as 85.499999999999986 is 85.5; 1E300 is not spelt out
        BigDecimal shown = new BigDecimal(value).round(SHOWN_DIGITS).stripTrailingZeros();
        String written = Math.abs(shown.scale()) > 30 ? shown.toString() : shown.toPlainString();
        return new CellContent(Kind.NUMBER, written, false);
    }

    private LocalDate day(long serial) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        // Excel believes in a 29 February 1900, number 60
        return LocalDate.of(1899, 12, 30).plusDays(serial < 60 ? serial + 1 : serial);
    }

    private static CellContent unescaped(CellContent content) {
        if (content.text().indexOf("_x") < 0) {
            return content;
        }
        String text = ESCAPED.matcher(content.text())
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return new CellContent(content.kind(), text, content.cut());
    }

    private static int position(String index) {
        if (!INDEX.matcher(index).matches()) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
        return Integer.parseInt(index);
    }

    private static int position(String written, int before, int most) {
        int position = written == null ? before + 1 : position(written);
        if (position <= before || position > most) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
        return position;
    }

    /** The column of a reference such as AB12, counted from 1; not to the left of the one before. */
    private static int columnOf(String reference, int before) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        if (column <= before || column > 26 * 26 * 26) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
        return column;
    }
}
