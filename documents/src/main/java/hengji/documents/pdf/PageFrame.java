package hengji.documents.pdf;

import hengji.documents.pdf.Glyph.Direction;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The page as a person sees it: turned as the file says, measured from its upper left corner. */
final class PageFrame {
    private static final double SLANT_DEGREES = 10;
    private final PDRectangle box;
    private final int rotation;

    PageFrame(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    Point2D.Double seen(double x, double y) {
        double left = x - box.getLowerLeftX();
        double right = box.getUpperRightX() - x;
        double bottom = y - box.getLowerLeftY();
        double top = box.getUpperRightY() - y;
        return switch (rotation) {
            case 90 -> new Point2D.Double(bottom, left);
            case 180 -> new Point2D.Double(right, bottom);
            case 270 -> new Point2D.Double(top, right);
            default -> new Point2D.Double(left, top);
        };
    }

    boolean contains(Point2D.Double point) {
        boolean turned = rotation == 90 || rotation == 270;
        double width = turned ? box.getHeight() : box.getWidth();
        double height = turned ? box.getWidth() : box.getHeight();
        return point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height;
    }

    static Direction direction(double dx, double dy) {
        double degrees = Math.toDegrees(Math.atan2(dy, dx));
        long quarter = Math.round(degrees / 90);
        if (Math.abs(degrees - quarter * 90) > SLANT_DEGREES) {
            return Direction.SLANTED;
        }
        return switch (Math.floorMod(quarter, 4)) {
            case 0 -> Direction.RIGHT;
            case 1 -> Direction.DOWN;
            case 2 -> Direction.LEFT;
            default -> Direction.UP;
        };
    }
}
