package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.LineBreaker;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The broken lines of a cell and how they are set in it. */
record CellText(List<Line> lines, Align align, double size) {
    static final double PADDING = 3.2;
    private static final double LEADING = 1.36;
    private static final double QUIET_SIZE = 0.86;

    /** A line in its tone. */
    record Line(String text, Tone tone) {}

    static CellText of(PaperCell cell, double width, double size, Typeface face) {
        List<Line> lines = new ArrayList<>();
        for (Span span : cell.content()) {
            double own = size(span.tone(), size);
            LineBreaker breaker = new LineBreaker(c -> face.em(c) * own);
            for (String text : span.text().split("\n", -1)) {
                breaker.lines(face.drawable(text), width - 2 * PADDING)
                        .forEach(line -> lines.add(new Line(line, span.tone())));
            }
        }
        return new CellText(lines, cell.align(), size);
    }

    double height() {
        return lines.size() * leading() + 4.6;
    }

    double leading() {
        return size * LEADING;
    }

    /** The lines from one on, as many as given. */
    CellText part(int from, int count) {
        int start = Math.min(from, lines.size());
        return new CellText(lines.subList(start, Math.min(lines.size(), start + count)), align, size);
    }

    /** Draws the lines, vertically centred in a box. */
    void draw(List<Mark> page, double x, double y, double width, double height, Optional<Node> node, Typeface face) {
        double top = y + (height - lines.size() * leading()) / 2;
        for (Line line : lines) {
            double own = size(line.tone(), size);
            double free = width - 2 * PADDING - face.width(line.text(), own);
            double shift = switch (align) {
                case START -> 0;
                case CENTER -> free / 2;
                case END -> free;
            };
            double baseline = top + leading() * 0.5 + own * 0.36;
            boolean heavy = line.tone() == Tone.LABEL || line.tone() == Tone.STRONG || line.tone() == Tone.ALERT;
            page.add(new Mark.Text(x + PADDING + shift, baseline, own, line.text(), line.tone(), heavy, node));
            top += leading();
        }
    }

    private static double size(Tone tone, double size) {
        return tone == Tone.QUIET ? size * QUIET_SIZE : size;
    }
}
