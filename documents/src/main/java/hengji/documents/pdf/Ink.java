package hengji.documents.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Tells what a person cannot see on white paper. */
final class Ink {
    private static final float WHITE = 0.99f;

    private Ink() {}

    static boolean isWhite(PDColor colour) {
        float[] parts = colour.getComponents();
        if (parts.length != 1 && parts.length != 3) {
            return false;
        }
        for (float part : parts) {
            if (part < WHITE) {
                return false;
            }
        }
        return true;
    }
}
