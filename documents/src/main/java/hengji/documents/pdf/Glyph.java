package hengji.documents.pdf;

/**
 * One drawn character in the frame of its own reading direction.
 *
 * @param text what it says; U+FFFD where the font does not tell
 * @param start where it begins along its line, in points
 * @param end where it ends along its line
 * @param base its base line, growing in the order lines are read
 * @param size height of its font in points
 * @param x its middle on the page, from the left
 * @param y its middle on the page, from the top
 * @param direction how its line runs
 */
record Glyph(String text, double start, double end, double base, double size, double x, double y, Direction direction) {
    /** How a line of text runs on the page as seen. */
    enum Direction {
        RIGHT,
        DOWN,
        LEFT,
        UP,
        SLANTED
    }

    static final String UNKNOWN = "\uFFFD";

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isUnknown() {
        return text.equals(UNKNOWN);
    }
}
