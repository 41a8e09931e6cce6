package hengji.documents.pdf;

import hengji.documents.pdf.Glyph.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Puts characters into lines in reading order. */
final class TextFlow {
    private static final int LONGEST_REMARK = 40;
    private static final double SAME_LINE = 0.5;
    private static final double LATIN_GAP = 0.25;
    private static final double WIDE_GAP = 0.9;
    private static final double COLUMN_GAP = 1.8;

    private TextFlow() {}

    /** The lines; those that run from left to right first, then turned ones. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<Glyph> same = new ArrayList<>(
                    glyphs.stream().filter(g -> g.direction() == direction).toList());
            same.sort(Comparator.comparingDouble(Glyph::base));
            gather(same, lines);
        }
        return lines;
    }

    /** What characters say in the order they were drawn, shortened to what a remark can hold. */
    static String inOrderDrawn(List<Glyph> glyphs) {
        return glyphs.stream().limit(LONGEST_REMARK).map(Glyph::text).collect(Collectors.joining());
    }

    private static void gather(List<Glyph> sorted, List<TextLine> lines) {
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.base() - row.getFirst().base() > SAME_LINE * rowSize(row, glyph)) {
                finish(row, lines);
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        finish(row, lines);
    }

    private static double rowSize(List<Glyph> row, Glyph next) {
        return Math.min(row.getFirst().size(), next.size());
    }

    private static void finish(List<Glyph> row, List<TextLine> lines) {
        if (row.stream().allMatch(Glyph::isBlank)) {
            return;
        }
        row.sort(Comparator.comparingDouble(Glyph::start));
        StringBuilder text = new StringBuilder();
        Glyph last = row.getFirst();
        for (Glyph glyph : row) {
            text.append(gap(last, glyph));
            text.append(glyph.text());
            last = glyph;
        }
        double top = row.stream().mapToDouble(Glyph::y).min().orElse(0);
        double end = row.stream().mapToDouble(Glyph::end).max().orElse(0);
        lines.add(new TextLine(
                text.toString().strip(),
                top,
                row.getFirst().start(),
                end,
                row.getFirst().size()));
    }

    private static String gap(Glyph last, Glyph next) {
        double gap = (next.start() - last.end()) / Math.max(1e-6, Math.min(last.size(), next.size()));
        if (gap > COLUMN_GAP) {
            return "  ";
        }
        boolean narrow = isNarrow(last) && isNarrow(next);
        boolean blankAlready = last.isBlank() || next.isBlank();
        return !blankAlready && gap > (narrow ? LATIN_GAP : WIDE_GAP) ? " " : "";
    }

    private static boolean isNarrow(Glyph glyph) {
        return glyph.text().codePointAt(0) < 0x2E80;
    }
}
