package hengji.documents.paper.layout;

import java.util.List;

/**
 * A whole paper on A4.
 *
 * @param title its name, for a reader's window and screen readers
 * @param landscape whether the long side lies across
 * @param parts from top to bottom
 * @param footer the foot of every page
 */
public record Layout(String title, boolean landscape, List<Part> parts, Footer footer) {
    /** Long and short side of A4 in twentieths of a point. */
    public static final int LONG_SIDE = 16838;

    public static final int SHORT_SIDE = 11906;
    /** Margins left and right, in twentieths of a point. */
    public static final int MARGIN = 1020;

    public Layout {
        parts = List.copyOf(parts);
    }

    public int pageWidth() {
        return landscape ? LONG_SIDE : SHORT_SIDE;
    }

    public int pageHeight() {
        return landscape ? SHORT_SIDE : LONG_SIDE;
    }

    /** Width between the margins of a page that lies so. */
    public static int textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    /** The same paper with other parts. */
    public Layout withParts(List<Part> changed) {
        return new Layout(title, landscape, changed, footer);
    }

    /** The same paper with another check code at its foot. */
    public Layout withCheckCode(String code) {
        return new Layout(title, landscape, parts, new Footer(footer.left(), code));
    }
}
