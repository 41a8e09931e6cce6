package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Part;
import java.util.function.DoubleSupplier;

/**
 * How a line outside any table is set in a PDF.
 *
 * @param size in points
 * @param leading from baseline to baseline, in sizes
 * @param indent of its first line, in full characters
 * @param stand where it stands between the edges
 * @param heavy whether it is drawn bolder
 * @param above free space above, in points
 * @param tag what it is in the document's structure
 */
record Setting(double size, double leading, int indent, Stand stand, boolean heavy, double above, String tag) {
    /** Characters between the end of a closing line and the edge. */
    private static final int FROM_THE_EDGE = 4;

    private static final double TABLE_SIZE = 10.5;
    private static final double SMALL = 8.5;
    /** 三号, the size of running text in official papers. */
    private static final double THREE = 16;

    /** The setting of a style; titles are as large as fits. */
    static Setting of(Part.Style style, DoubleSupplier titleSize) {
        return switch (style) {
            case TITLE -> new Setting(titleSize.getAsDouble(), 1.6, 0, Stand.MIDDLE, true, 0, "H1");
            case SUBTITLE, CAPTION -> new Setting(TABLE_SIZE, 1.6, 0, Stand.MIDDLE, false, 0, "P");
            case HEADING -> new Setting(THREE, 1.75, 2, Stand.START, true, 6, "H2");
            case SUBHEADING -> new Setting(THREE, 1.75, 2, Stand.START, false, 2, "H3");
            case BODY -> new Setting(THREE, 1.75, 2, Stand.START, false, 0, "P");
            case NOTE -> new Setting(SMALL, 1.6, 0, Stand.START, false, 0, "P");
            case SIGNATURE -> new Setting(TABLE_SIZE, 1.6, 0, Stand.START, false, 12, "P");
            case CLOSING -> new Setting(THREE, 1.75, 0, Stand.END, false, 0, "P");
            case SECTION, TEXT -> new Setting(TABLE_SIZE, 1.6, 0, Stand.START, false, 0, "P");
        };
    }

    /** Where a line stands. */
    enum Stand {
        START,
        MIDDLE,
        END
    }

    /** How far from the left edge a line begins that leaves so much of the width free. */
    double begin(double free, double inward) {
        return switch (stand) {
            case START -> inward;
            case MIDDLE -> free / 2;
            case END -> Math.max(0, free - FROM_THE_EDGE * size);
        };
    }
}
