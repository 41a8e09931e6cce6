package hengji.documents.paper.word;

import hengji.documents.paper.archive.FixedZip;
import hengji.documents.paper.archive.Markup;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.layout.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes a paper as docx. The same paper gives the same bytes. */
public final class WordWriter {
    private static final int LARGEST_TITLE = 44;

    private final Layout layout;
    private final StringBuilder out = new StringBuilder(1 << 17);
    private final List<Part.Bars> charts = new ArrayList<>();

    private WordWriter(Layout layout) {
        this.layout = layout;
    }

    public static byte[] write(Layout layout) {
        return new WordWriter(layout).toBytes();
    }

    private byte[] toBytes() {
        String document = document();
        FixedZip zip = new FixedZip()
                .add("[Content_Types].xml", WordParts.contentTypes(charts.size()))
                .add("_rels/.rels", WordParts.rootRelations())
                .add("word/document.xml", document)
                .add("word/_rels/document.xml.rels", WordParts.relations(charts.size()))
                .add("word/styles.xml", WordParts.STYLES)
                .add("word/fontTable.xml", WordParts.FONTS)
                .add("word/settings.xml", WordParts.SETTINGS)
                .add("word/footer1.xml", footer(layout.footer()))
                .add("docProps/core.xml", WordParts.properties(layout.title()));
        for (int i = 0; i < charts.size(); i++) {
            zip.add("word/charts/chart" + (i + 1) + ".xml", WordChart.xml(charts.get(i)));
        }
        return zip.toBytes();
    }

    private String document() {
        out.append(WordParts.OPEN_DOCUMENT);
        List<Part> parts = layout.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean seam = i + 1 < parts.size() && parts.get(i + 1) instanceof PaperTable next && next.joined();
            part(parts.get(i), seam);
        }
        if (parts.getLast() instanceof PaperTable) {
            out.append("<w:p><w:pPr><w:pStyle w:val=\"Seam\"/></w:pPr></w:p>");
        }
        section();
        return out.append("</w:body></w:document>").toString();
    }

    private void part(Part part, boolean seam) {
        switch (part) {
            case Part.Line line -> line(line);
            case PaperTable table -> {
                new WordTable(out, table).write();
                out.append(seam ? "<w:p><w:pPr><w:pStyle w:val=\"Seam\"/></w:pPr></w:p>" : "");
            }
            case Part.Bars bars -> {
                charts.add(bars);
                WordChart.anchor(out, bars, charts.size());
            }
        }
    }

    private void line(Part.Line line) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style(line.style())).append("\"/></w:pPr>");
        String size = line.style() == Part.Style.TITLE ? titleSize(line.text()) : "";
        for (Span span : line.spans()) {
            WordRun.write(out, span, size);
        }
        out.append("</w:p>");
    }

    /** Keeps the title on one line: 二号, or smaller where it is long. */
    private String titleSize(String title) {
        int fitting = Layout.textWidth(layout.landscape()) / 10 / Math.max(1, title.length());
        int size = Math.min(LARGEST_TITLE, Math.max(28, fitting));
        return "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    }

    private void section() {
        out.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"");
        out.append(layout.pageWidth())
                .append("\" w:h=\"")
                .append(layout.pageHeight())
                .append('"');
        out.append(layout.landscape() ? " w:orient=\"landscape\"" : "").append("/><w:pgMar w:top=\"");
        out.append(layout.landscape() ? 1020 : 1134).append("\" w:right=\"").append(Layout.MARGIN);
        out.append("\" w:bottom=\"1020\" w:left=\"").append(Layout.MARGIN);
        out.append("\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>");
    }

    private String footer(Footer footer) {
        int width = Layout.textWidth(layout.landscape());
        StringBuilder xml = new StringBuilder(WordParts.OPEN_FOOTER);
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"center\" w:pos=\"");
        xml.append(width / 2).append("\"/><w:tab w:val=\"right\" w:pos=\"").append(width);
        xml.append("\"/></w:tabs></w:pPr><w:r><w:t xml:space=\"preserve\">").append(Markup.escape(footer.left()));
        xml.append("</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">第 </w:t></w:r>");
        xml.append(WordParts.field("PAGE"));
        xml.append("<w:r><w:t xml:space=\"preserve\"> 页，共 </w:t></w:r>").append(WordParts.field("NUMPAGES"));
        xml.append("<w:r><w:t xml:space=\"preserve\"> 页</w:t></w:r><w:r><w:tab/><w:t>");
        return xml.append(Markup.escape(footer.code()))
                .append("</w:t></w:r></w:p></w:ftr>")
                .toString();
    }

    private static String style(Part.Style style) {
        return switch (style) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case HEADING -> "Heading1";
            case SUBHEADING -> "Heading2";
            case SECTION -> "Section";
            case BODY -> "Body";
            case TEXT -> "Text";
            case NOTE -> "Note";
            case CAPTION -> "Caption";
            case SIGNATURE -> "Signature";
            case CLOSING -> "Closing";
        };
    }
}
