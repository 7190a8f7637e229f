package skillcert.intake;

import java.io.Serializable;
import java.util.List;
import skillcert.kernel.IdNumber;

/**
 * One thing wrong with an uploaded file: where, what was found, which rule, and what to do about it.
 *
 * @param row number of the row as the spreadsheet program shows it; 0 if the fault is not of a row
 * @param place header of the column, or name of the entry in the zip (with ID numbers masked); empty if the fault is
 *     of the file or of the whole row
 * @param value what was found, shortened, and masked if the column is sensitive; may be empty
 * @param rule the rule that is broken
 * @param values what the texts of the rule show, in the order of their placeholders; no personal data
 */
public record Fault(int row, String place, String value, Rule rule, List<Serializable> values) implements Serializable {

    private static final int SHOWN = 40;

    /** The rules, first of a file, then of a row or cell, then of a photo. The texts stand in faults.properties. */
    public enum Rule {
        /** The file has no byte. */
        FILE_EMPTY,
        /** The file itself is larger than allowed. */
        FILE_TOO_LARGE,
        /** The content is not an .xlsx workbook, whatever its name says. */
        NOT_XLSX,
        /** An .xls of Excel 97-2003 or a workbook with a password, by content. */
        OLD_OR_ENCRYPTED,
        /** A zip or workbook that cannot be read to its end. */
        FILE_DAMAGED,
        /** Inflates to more, or at a higher ratio, than any honest file. */
        ZIP_BOMB,
        /** More entries in the zip than allowed. */
        TOO_MANY_ENTRIES,
        /** A document type or entity in the XML (XXE). */
        XML_ENTITY,
        /** No sheet has the demanded headers. */
        WRONG_SHEET,
        /** A header stands twice. */
        DUPLICATE_HEADER,
        /** More rows than allowed. */
        TOO_MANY_ROWS,
        /** The sheet has headers and no row. */
        NO_ROWS,

        /** A required cell is blank. */
        REQUIRED,
        /** A formula instead of a value. */
        FORMULA_CELL,
        /** An error value such as #N/A. */
        ERROR_CELL,
        /** A number where only text keeps every digit. */
        NUMBER_NOT_TEXT,
        /** The cell holds more than any cell may. */
        CELL_TOO_LONG,
        /** More characters than the column allows. */
        TEXT_TOO_LONG,
        /** A line break, control character or invisible character inside. */
        INVISIBLE_CHARACTER,
        /** Not one of the listed values. */
        NOT_ALLOWED,
        /** Not a date. */
        NOT_A_DATE,
        /** Not a number. */
        NOT_A_NUMBER,
        /** Length of an ID number. */
        ID_NUMBER_LENGTH,
        /** Characters of an ID number. */
        ID_NUMBER_CHARACTER,
        /** Area of an ID number. */
        ID_NUMBER_AREA,
        /** Date of birth in an ID number. */
        ID_NUMBER_BIRTH,
        /** Date of birth yet to come. */
        ID_NUMBER_FUTURE,
        /** Check character of an ID number. */
        ID_NUMBER_CHECK,
        /** The value stands in an earlier row. */
        DUPLICATE,
        /** A rule of the capability that reads; it gives text and hint as values. */
        OTHER,

        /** The name leads out of the zip. */
        PATH_TRAVERSAL,
        /** Not named by an ID number with .jpg, .jpeg or .png. */
        PHOTO_NAME,
        /** A second photo of the same number. */
        PHOTO_DUPLICATE,
        /** No byte in it. */
        PHOTO_EMPTY,
        /** Larger than allowed. */
        PHOTO_TOO_LARGE,
        /** The content is no JPEG or PNG. */
        NOT_A_PICTURE,
        /** A picture by its first bytes that cannot be decoded. */
        PICTURE_DAMAGED,
        /** Too few pixels. */
        TOO_FEW_PIXELS,
        /** So many pixels that decoding is refused. */
        TOO_MANY_PIXELS,
        /** Too wide or too tall for the photo box of the certificate. */
        PHOTO_SHAPE
    }

    public Fault {
        values = List.copyOf(values);
    }

    /** A fault of the whole file. */
    public static Fault ofFile(Rule rule, Serializable... values) {
        return new Fault(0, "", "", rule, List.of(values));
    }

    /** A fault of one cell; the value is shortened, and masked if the column is sensitive. */
    static Fault ofCell(int row, Column<?> column, String value, Rule rule, List<Serializable> values) {
        String shown = column.is(Column.Trait.SENSITIVE) && value.length() <= SHOWN ? IdNumber.mask(value) : value;
        return new Fault(row, column.header(), shorten(shown, column.is(Column.Trait.SENSITIVE)), rule, values);
    }

    /** A fault of one entry of a zip; long digit runs in its name are masked. */
    static Fault ofEntry(String name, Rule rule, Serializable... values) {
        return new Fault(0, PhotoName.masked(name), "", rule, List.of(values));
    }

    /** The rule in words. */
    public String message() {
        return FaultTexts.text(rule, "rule", values);
    }

    /** What to do about it. */
    public String hint() {
        return FaultTexts.text(rule, "hint", values);
    }

    private static String shorten(String text, boolean sensitive) {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return text;
        }
        return sensitive ? "*".repeat(SHOWN) : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
