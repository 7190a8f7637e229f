package skillcert.reports;

/**
 * Room of an element of the layout.
 *
 * @param width in points
 * @param height in points
 */
record LayoutBox(float width, float height) {}
