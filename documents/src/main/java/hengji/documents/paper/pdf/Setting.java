package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Part;
import java.util.function.DoubleSupplier;

/**
 * How a line outside any table is set in a PDF.
 *
 * @param size in points
 * @param leading from baseline to baseline, in sizes
 * @param indent of its first line, in full characters
 * @param centred whether it stands in the middle
 * @param heavy whether it is drawn bolder
 * @param above free space above, in points
 * @param tag what it is in the document's structure
 */
record Setting(double size, double leading, int indent, boolean centred, boolean heavy, double above, String tag) {
    private static final double TABLE_SIZE = 10.5;
    private static final double SMALL = 8.5;
    /** 三号, the size of running text in official papers. */
    private static final double THREE = 16;

    /** The setting of a style; titles are as large as fits. */
    static Setting of(Part.Style style, DoubleSupplier titleSize) {
        return switch (style) {
            case TITLE -> new Setting(titleSize.getAsDouble(), 1.6, 0, true, true, 0, "H1");
            case SUBTITLE, CAPTION -> new Setting(TABLE_SIZE, 1.6, 0, true, false, 0, "P");
            case HEADING -> new Setting(THREE, 1.75, 2, false, true, 6, "H2");
            case SUBHEADING -> new Setting(THREE, 1.75, 2, false, false, 2, "H3");
            case BODY -> new Setting(THREE, 1.75, 2, false, false, 0, "P");
            case NOTE -> new Setting(SMALL, 1.6, 0, false, false, 0, "P");
            case SIGNATURE -> new Setting(TABLE_SIZE, 1.6, 0, false, false, 12, "P");
            case SECTION, TEXT -> new Setting(TABLE_SIZE, 1.6, 0, false, false, 0, "P");
        };
    }
}
