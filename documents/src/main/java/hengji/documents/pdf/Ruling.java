package hengji.documents.pdf;

/**
 * A drawn straight line, horizontal or vertical, in points from the upper left corner of the page.
 *
 * @param horizontal whether it runs from left to right
 * @param position its height for a horizontal one, else its distance from the left
 * @param from where it begins
 * @param to where it ends, never before {@code from}
 */
record Ruling(boolean horizontal, double position, double from, double to) {
    static Ruling horizontal(double y, double x1, double x2) {
        return new Ruling(true, y, Math.min(x1, x2), Math.max(x1, x2));
    }

    static Ruling vertical(double x, double y1, double y2) {
        return new Ruling(false, x, Math.min(y1, y2), Math.max(y1, y2));
    }

    double middle() {
        return (from + to) / 2;
    }
}
