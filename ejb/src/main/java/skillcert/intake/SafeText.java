package skillcert.intake;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program may not take for a formula. A text whose first visible character is one of
 * {@code = + - @}, or its full-width form, or that begins with a tab or a line break, gets an apostrophe in front.
 *
 * <p>An .xlsx text cell is not calculated when the file is opened, but it is as soon as somebody edits the cell or saves
 * the sheet as CSV and opens that. The apostrophe is the one mark that survives both; the invisible one of Excel (the
 * style quotePrefix) is lost in CSV. Reading takes it away again, so that a file that goes out and comes back is the
 * same.
 */
public final class SafeText {

    private static final Pattern DANGEROUS = Pattern.compile("(?s)[\\t\\r\\n].*|[\\s\\p{Z}]*[=+\\-@＝＋－＠].*");

    private SafeText() {}

    /** The text as it may leave in a cell. */
    public static String neutralise(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before {@link #neutralise}; any other text as it is. */
    public static String restore(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text.substring(1)).matches() ? text.substring(1) : text;
    }
}
