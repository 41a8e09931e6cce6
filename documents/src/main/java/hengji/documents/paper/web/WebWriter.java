package hengji.documents.paper.web;

import hengji.documents.paper.archive.Markup;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a paper as one HTML page: real headers with their scope, a caption, the language said, printable on A4. */
public final class WebWriter {
    private static final String STYLE = style();

    private final Layout layout;
    private final StringBuilder out = new StringBuilder(1 << 15);

    private WebWriter(Layout layout) {
        this.layout = layout;
    }

    public static byte[] write(Layout layout) {
        return new WebWriter(layout).page().getBytes(StandardCharsets.UTF_8);
    }

    private String page() {
        out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        Markup.append(out, layout.title());
        out.append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n")
                .append("@page { size: A4 ")
                .append(layout.landscape() ? "landscape" : "portrait")
                .append("; margin: 18mm }\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body data-foot=\"")
                .append(Markup.escape(foot(layout.footer())))
                .append("\">\n<main class=\"")
                .append(layout.landscape() ? "landscape" : "portrait")
                .append("\">\n");
        layout.parts().forEach(this::part);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void part(Part part) {
        switch (part) {
            case Part.Line line -> line(line);
            case PaperTable table -> table(table);
            case Part.Bars _ -> throw new IllegalStateException("charts are for Word papers");
        }
    }

    private void line(Part.Line line) {
        String tag = switch (line.style()) {
            case TITLE -> "h1";
            case HEADING, SECTION -> "h2";
            case SUBHEADING -> "h3";
            default -> "p";
        };
        out.append('<')
                .append(tag)
                .append(" class=\"")
                .append(name(line.style()))
                .append("\">");
        line.spans().forEach(this::span);
        out.append("</").append(tag).append(">\n");
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void table(PaperTable table) {
        out.append("<table").append(table.joined() ? " class=\"joined\"" : "").append(">\n<colgroup>");
        int total = table.width(0, table.columns());
        for (int width : table.widths()) {
            long tenths = width * 1000L / total;
            out.append("<col style=\"width:")
                    .append(tenths / 10)
                    .append('.')
                    .append(tenths % 10)
                    .append("%\">");
        }
        out.append("</colgroup>\n");
        section("thead", table.rows().subList(0, table.headerRows()), true);
        section("tbody", table.rows().subList(table.headerRows(), table.rows().size()), false);
        out.append("</table>\n");
    }

    private void section(String tag, List<PaperRow> rows, boolean head) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(tag).append(">\n");
        for (PaperRow row : rows) {
            out.append("<tr>");
            row.cells().forEach(cell -> cell(cell, head));
            out.append("</tr>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void cell(PaperCell cell, boolean head) {
        String tag = cell.isLabel() ? "th" : "td";
        out.append('<').append(tag);
        if (cell.isLabel()) {
            boolean wide = cell.columnSpan() > 1;
            String scope = head ? (wide ? "colgroup" : "col") : cell.rowSpan() > 1 ? "rowgroup" : "row";
            out.append(" scope=\"").append(scope).append('"');
        }
        if (cell.columnSpan() > 1) {
            out.append(" colspan=\"").append(cell.columnSpan()).append('"');
        }
        if (cell.rowSpan() > 1) {
            out.append(" rowspan=\"").append(cell.rowSpan()).append('"');
        }
        if (cell.align() != Align.CENTER) {
            out.append(" class=\"").append(name(cell.align())).append('"');
        }
        out.append('>');
        content(cell.content());
        out.append("</").append(tag).append('>');
    }

    private void content(List<Span> content) {
        if (content.size() == 1) {
            span(content.getFirst());
            return;
        }
        for (Span span : content) {
            out.append("<p>");
            span(span);
            out.append("</p>");
        }
    }

    private void span(Span span) {
        boolean marked = span.tone() != Tone.PLAIN && span.tone() != Tone.LABEL;
        if (marked) {
            out.append("<span class=\"").append(name(span.tone())).append("\">");
        }
        out.append(Markup.escape(span.text()).replace("\n", "<br>"));
        out.append(marked ? "</span>" : "");
    }

    /** Shown by the style sheet, so that it is no part of the form's text. */
    private static String foot(Footer footer) {
        String gap = footer.left().isEmpty() || footer.code().isEmpty() ? "" : "　";
        return footer.left() + gap + footer.code();
    }

    private static String style() {
        String path = "/hengji/documents/paper/web/paper.css";
        try (InputStream in = WebWriter.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + path, broken);
        }
    }
}
