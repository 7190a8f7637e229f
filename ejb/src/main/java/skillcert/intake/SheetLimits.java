package skillcert.intake;

/**
 * What a workbook may ask of the server.
 *
 * @param rows the most rows with content under the header
 * @param cellCharacters the most characters (UTF-16) of a cell
 * @param fileBytes the most bytes of the file
 * @param inflatedBytes the most bytes that all parts read may inflate to, together
 * @param entries the most entries of the zip
 * @param ratio the highest ratio of inflated to deflated bytes of a part larger than 16 MB
 */
public record SheetLimits(int rows, int cellCharacters, long fileBytes, long inflatedBytes, int entries, int ratio) {

    private static final long MB = 1L << 20;

    /** For rosters and results: 5,000 rows, 2,000 characters a cell, 10 MB, 64 MB inflated, 200 parts, 200 : 1. */
    public static final SheetLimits USUAL = new SheetLimits(5_000, 2_000, 10 * MB, 64 * MB, 200, 200);

    /** The same with another number of rows. */
    public SheetLimits withRows(int most) {
        return new SheetLimits(most, cellCharacters, fileBytes, inflatedBytes, entries, ratio);
    }

    /** The same with another size of the file and of what it inflates to. */
    public SheetLimits withBytes(long file, long inflated) {
        return new SheetLimits(rows, cellCharacters, file, inflated, entries, ratio);
    }
}
