package hengji.documents.pdf;

import hengji.documents.pdf.Glyph.Direction;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks through a page's drawing once, keeping straight lines and characters; nothing is painted or decoded. */
final class PageScan extends PDFStreamEngine {
    private static final int DEEPEST_FORM = 20;
    private static final double THICKEST_LINE = 6;
    private final Budget budget;
    private final PageFrame frame;
    private final PagePath path = new PagePath();
    private final PageInk ink = new PageInk();
    private final PageFoot foot = new PageFoot();

    private PageScan(Budget budget, PageFrame frame) {
        this.budget = budget;
        this.frame = frame;
        TextOperators.addTo(this);
    }

    static PageInk scan(PDPage page, Budget budget) throws IOException {
        PageScan scan = new PageScan(budget, new PageFrame(page));
        ContentCheck.check(page);
        scan.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            budget.spendOperator();
            if (isFilledIn(annotation)) {
                scan.showAnnotation(annotation);
            }
        }
        return scan.ink;
    }

    private static boolean isFilledIn(PDAnnotation annotation) {
        String subtype = annotation.getSubtype();
        return ("Widget".equals(subtype) || "FreeText".equals(subtype))
                && !annotation.isHidden()
                && !annotation.isNoView();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendOperator();
        switch (operator.getName()) {
            case "m" -> at(operands, 0).ifPresent(path::move);
            case "l" -> at(operands, 0).ifPresent(path::line);
            case "c" -> at(operands, 4).ifPresent(path::curve);
            case "v", "y" -> at(operands, 2).ifPresent(path::curve);
            case "h" -> path.close();
            case "re" -> rectangle(operands);
            case "S", "B", "B*" -> stroke();
            case "s", "b", "b*" -> {
                path.close();
                stroke();
            }
            case "f", "F", "f*" -> fill();
            case "n" -> path.clear();
            case "Do" -> drawn(operands);
            case "BI" -> ink.pictures = true;
            case "BMC", "BDC" -> foot.begin(operands, getResources());
            case "EMC" -> foot.end();
            default -> super.processOperator(operator, operands);
        }
    }

    private Optional<Point2D.Double> at(List<COSBase> operands, int index) {
        if (operands.size() > index + 1
                && operands.get(index) instanceof COSNumber x
                && operands.get(index + 1) instanceof COSNumber y) {
            return Optional.of(seen(x.floatValue(), y.floatValue()));
        }
        return Optional.empty();
    }

    private Point2D.Double seen(float x, float y) {
        Point2D.Float user = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        return frame.seen(user.x, user.y);
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        float[] n = new float[4];
        for (int i = 0; i < 4; i++) {
            n[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        path.move(seen(n[0], n[1]));
        path.line(seen(n[0] + n[2], n[1]));
        path.line(seen(n[0] + n[2], n[1] + n[3]));
        path.line(seen(n[0], n[1] + n[3]));
        path.close();
    }

    private void stroke() {
        var state = getGraphicsState();
        double width =
                state.getLineWidth() * state.getCurrentTransformationMatrix().getScalingFactorX();
        if (width <= THICKEST_LINE && !Ink.isWhite(state.getStrokingColor())) {
            path.stroke(this::keep);
        }
        path.clear();
    }

    private void fill() {
        if (!Ink.isWhite(getGraphicsState().getNonStrokingColor())) {
            path.fill(this::keep);
        }
        path.clear();
    }

    private void keep(Ruling ruling) {
        budget.spendOperator();
        ink.rulings.add(ruling);
    }

    private void drawn(List<COSBase> operands) throws IOException {
        COSDictionary forms = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (forms == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        if (forms.getDictionaryObject(name) instanceof COSStream stream) {
            COSName subtype = stream.getCOSName(COSName.SUBTYPE);
            if (COSName.FORM.equals(subtype)) {
                form(stream);
            } else if (COSName.IMAGE.equals(subtype)) {
                ink.pictures = true;
            }
        }
    }

    private void form(COSStream stream) throws IOException {
        try {
            increaseLevel();
            if (getLevel() <= DEEPEST_FORM) {
                ContentCheck.check(stream);
                showForm(new PDFormXObject(stream));
            }
        } finally {
            decreaseLevel();
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            ink.unreadableBytes += string.length;
        } else {
            super.showText(string);
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        budget.spendOperator();
        Matrix to = rendering;
        Point2D.Double origin = frame.seen(to.getTranslateX(), to.getTranslateY());
        Point2D.Double unit = frame.seen(to.getTranslateX() + to.getScaleX(), to.getTranslateY() + to.getShearY());
        Point2D.Double top = frame.seen(to.getTranslateX() + to.getShearX(), to.getTranslateY() + to.getScaleY());
        double size = origin.distance(top);
        double width = font.isVertical() ? size : displacement.getX() * origin.distance(unit);
        if (!foot.isOpen() && size > 0 && Double.isFinite(size) && Double.isFinite(width)) {
            keep(new Placement(origin, unit, top, width, size).glyph(GlyphText.of(font, code)));
        }
    }

    private void keep(Glyph glyph) {
        if (!frame.contains(new Point2D.Double(glyph.x(), glyph.y()))) {
            return;
        }
        boolean shown = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
        (shown ? ink.glyphs : ink.invisible).add(glyph);
    }

    /** A character's place on the page, from three points of its own square. */
    private record Placement(
            Point2D.Double origin, Point2D.Double unit, Point2D.Double top, double width, double size) {
        Glyph glyph(String text) {
            double em = Math.max(origin.distance(unit), 1e-6);
            double dx = (unit.x - origin.x) / em;
            double dy = (unit.y - origin.y) / em;
            double x = origin.x + dx * width / 2 + (top.x - origin.x) * 0.35;
            double y = origin.y + dy * width / 2 + (top.y - origin.y) * 0.35;
            Direction direction = PageFrame.direction(dx, dy);
            double start = switch (direction) {
                case RIGHT, SLANTED -> origin.x;
                case DOWN -> origin.y;
                case LEFT -> -origin.x;
                case UP -> -origin.y;
            };
            double base = switch (direction) {
                case RIGHT, SLANTED -> origin.y;
                case DOWN -> -origin.x;
                case LEFT -> -origin.y;
                case UP -> origin.x;
            };
            return new Glyph(text, start, start + width, base, size, x, y, direction);
        }
    }
}
