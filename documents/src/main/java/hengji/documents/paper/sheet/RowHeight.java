package hengji.documents.paper.sheet;

import hengji.documents.paper.layout.LineBreaker;
import hengji.documents.paper.layout.TypeSize;

/** How high a row of a list must be so that its longest cell is seen whole. */
public final class RowHeight {
    private static final double LINE = 13.5;
    private static final double PADDING = 6;
    /** Excel's limit is 409 points. */
    private static final double HIGHEST = 400;

    /** A Chinese character of the lists' type, in characters of column width, with a little to spare. */
    private static final double EM = 2;

    private double lines = 1;

    /**
     * Makes room for a cell.
     *
     * @param width of its column, in characters
     */
    public RowHeight with(String text, double width) {
        LineBreaker breaker = new LineBreaker(c -> TypeSize.em(c) * EM);
        lines = Math.max(lines, breaker.lines(text, width - 0.5).size());
        return this;
    }

    public double points() {
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }
}
