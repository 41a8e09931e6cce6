package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Tone;
import java.util.Optional;

/** Something drawn on a page. Coordinates are points from the upper left corner. */
sealed interface Mark {
    /**
     * A line of text.
     *
     * @param x its left end
     * @param y its baseline
     * @param size in points
     * @param text one line
     * @param tone its look
     * @param heavy whether it is drawn bolder
     * @param node what it belongs to; absent for repeated headers
     */
    record Text(double x, double y, double size, String text, Tone tone, boolean heavy, Optional<Node> node)
            implements Mark {}

    /** A line at the foot of the page. */
    record Foot(Text text) implements Mark {}

    /** The rule around a cell. */
    record Frame(double x, double y, double width, double height) implements Mark {}
}
