package skillcert.intake.control;

/**
 * A cell as the workbook holds it.
 *
 * @param kind what sort of cell
 * @param text what it shows: of a date yyyy-MM-dd, of a number plain decimal digits, of a formula its last result
 * @param cut whether the text was longer than the limit and has been cut there
 */
public record CellContent(Kind kind, String text, boolean cut) {

    /** A cell that is not there. */
    public static final CellContent BLANK = new CellContent(Kind.TEXT, "", false);

    /** The sorts of cells. */
    public enum Kind {
        /** Typed text. */
        TEXT,
        /** A number that is shown as such. */
        NUMBER,
        /** A number that is shown as a date, or an ISO date. */
        DATE,
        /** True or false. */
        BOOLEAN,
        /** An error value such as #N/A. */
        ERROR,
        /** A formula. */
        FORMULA
    }
}
