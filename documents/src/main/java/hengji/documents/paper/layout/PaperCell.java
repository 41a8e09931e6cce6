package hengji.documents.paper.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A cell of a table on paper.
 *
 * @param columnSpan columns it covers, at least 1
 * @param rowSpan rows it covers, at least 1
 * @param content its paragraphs; none for an empty cell
 * @param align where they stand
 * @param number the number it shows, for formats that know numbers
 */
public record PaperCell(int columnSpan, int rowSpan, List<Span> content, Align align, Optional<Shown> number) {
    /**
     * A number as a workbook holds it.
     *
     * @param value exact
     * @param pattern number format, e.g. {@code #,##0.00}
     */
    public record Shown(BigDecimal value, String pattern) {}

    public PaperCell {
        content = List.copyOf(content);
    }

    public static PaperCell of(String text) {
        return of(Tone.PLAIN, text);
    }

    public static PaperCell of(Tone tone, String text) {
        List<Span> content = text.isEmpty() ? List.of() : List.of(new Span(text, tone));
        return new PaperCell(1, 1, content, Align.CENTER, Optional.empty());
    }

    /** A cell of several paragraphs. */
    public static PaperCell of(List<Span> content) {
        return new PaperCell(1, 1, content, Align.START, Optional.empty());
    }

    public static PaperCell label(String text) {
        return of(Tone.LABEL, text);
    }

    /** A number that a workbook may hold as such, shown as {@code text} everywhere else. */
    public static PaperCell number(String text, BigDecimal value, String pattern) {
        return new PaperCell(1, 1, List.of(Span.plain(text)), Align.CENTER, Optional.of(new Shown(value, pattern)));
    }

    public PaperCell across(int columns) {
        return new PaperCell(columns, rowSpan, content, align, number);
    }

    public PaperCell down(int rows) {
        return new PaperCell(columnSpan, rows, content, align, number);
    }

    public PaperCell aligned(Align other) {
        return new PaperCell(columnSpan, rowSpan, content, other, number);
    }

    public PaperCell withContent(List<Span> other) {
        return new PaperCell(columnSpan, rowSpan, other, align, number);
    }

    /** All paragraphs, one a line. */
    public String text() {
        return content.stream().map(Span::text).collect(Collectors.joining("\n"));
    }

    public boolean isLabel() {
        return !content.isEmpty() && content.getFirst().tone() == Tone.LABEL;
    }
}
