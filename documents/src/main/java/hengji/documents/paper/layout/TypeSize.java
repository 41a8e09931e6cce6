package hengji.documents.paper.layout;

/** Rough widths of text before a font is known: a Chinese character is one em, a Latin one a little over half. */
public final class TypeSize {
    private TypeSize() {}

    /** Width of a code point in em. */
    public static double em(int codePoint) {
        return codePoint < 0x2000 ? 0.55 : 1;
    }

    /** Lines a cell's text takes at a size, both in the same unit. */
    public static int lines(PaperCell cell, double width, double size) {
        LineBreaker breaker = new LineBreaker(c -> em(c) * size);
        StringBuilder text = new StringBuilder();
        for (Span span : cell.content()) {
            text.append(text.isEmpty() || span.runsOn() ? "" : "\n").append(span.text());
        }
        return breaker.lines(text.toString(), width).size();
    }
}
