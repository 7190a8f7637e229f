package skillcert.intake;

/**
 * What photos must be and may cost.
 *
 * @param entries the most entries of the zip
 * @param photoBytes the most bytes of one photo
 * @param totalBytes the most bytes of all photos together
 * @param pixels the most pixels that are decoded
 * @param minWidth the fewest pixels across
 * @param minHeight the fewest pixels down
 * @param maxWidth the most pixels across of what is kept
 * @param maxHeight the most pixels down of what is kept
 * @param keptBytes the most bytes of what is kept
 */
public record PhotoLimits(
        int entries,
        long photoBytes,
        long totalBytes,
        long pixels,
        int minWidth,
        int minHeight,
        int maxWidth,
        int maxHeight,
        int keptBytes) {

    private static final long MB = 1L << 20;

    /** 2,000 photos of 5 MB, 1 GB in all, 40 megapixels; from one-inch (295 × 413) down-scaled to 33 × 48 mm at 318 dpi. */
    public static final PhotoLimits USUAL =
            new PhotoLimits(2_000, 5 * MB, 1024 * MB, 40_000_000, 295, 413, 413, 601, 100 * 1024);
}
