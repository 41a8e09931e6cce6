package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Layout;
import java.util.ArrayList;
import java.util.List;

/** The pages of a paper while they are being filled, from top to bottom. All measures are points. */
final class Pages {
    private static final double TWENTIETHS = 20;
    private static final double TOP = 54;
    private static final double BOTTOM = 50;

    private final double width;
    private final double height;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    Pages(Layout layout) {
        width = layout.pageWidth() / TWENTIETHS;
        height = layout.pageHeight() / TWENTIETHS;
        turn();
    }

    /** Begins a new page. */
    void turn() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    List<List<Mark>> all() {
        return pages;
    }

    List<Mark> current() {
        return pages.getLast();
    }

    double y() {
        return y;
    }

    void advance(double points) {
        y += points;
    }

    double rest() {
        return height - BOTTOM - y;
    }

    /** What a whole page holds. */
    double capacity() {
        return height - BOTTOM - TOP;
    }

    boolean isFresh() {
        return y == TOP;
    }

    double left() {
        return Layout.MARGIN / TWENTIETHS;
    }

    double textWidth() {
        return width - 2 * left();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
