package hengji.documents.paper.word;

import hengji.documents.paper.archive.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of a docx that hardly change from paper to paper. */
final class WordParts {
    static final String STYLES = resource("styles.xml");
    static final String FONTS = resource("fontTable.xml");
    static final String SETTINGS = resource("settings.xml");

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String OPEN_DOCUMENT = Markup.DECLARATION + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R
            + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><w:body>";
    static final String OPEN_FOOTER = Markup.DECLARATION + "<w:ftr xmlns:w=\"" + W + "\">";

    private WordParts() {}

    static String contentTypes(int charts) {
        StringBuilder xml = new StringBuilder(Markup.DECLARATION)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=")
                .append("\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/word/document.xml", WORD + "document.main+xml");
        override(xml, "/word/styles.xml", WORD + "styles+xml");
        override(xml, "/word/fontTable.xml", WORD + "fontTable+xml");
        override(xml, "/word/settings.xml", WORD + "settings+xml");
        override(xml, "/word/footer1.xml", WORD + "footer+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 1; i <= charts; i++) {
            String type = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
            override(xml, "/word/charts/chart" + i + ".xml", type);
        }
        return xml.append("</Types>").toString();
    }

    static String rootRelations() {
        StringBuilder xml = openRelations();
        relation(xml, 1, R + "/officeDocument", "word/document.xml");
        String core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        relation(xml, 2, core, "docProps/core.xml");
        return xml.append("</Relationships>").toString();
    }

    static String relations(int charts) {
        StringBuilder xml = openRelations();
        relation(xml, 1, R + "/styles", "styles.xml");
        relation(xml, 2, R + "/fontTable", "fontTable.xml");
        relation(xml, 3, R + "/settings", "settings.xml");
        relation(xml, 4, R + "/footer", "footer1.xml");
        for (int i = 1; i <= charts; i++) {
            relation(xml, 4 + i, R + "/chart", "charts/chart" + i + ".xml");
        }
        return xml.append("</Relationships>").toString();
    }

    static String properties(String title) {
        return Markup.DECLARATION
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Markup.escape(title)
                + "</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>";
    }

    static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static StringBuilder openRelations() {
        return new StringBuilder(Markup.DECLARATION)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    }

    private static void relation(StringBuilder xml, int id, String type, String target) {
        xml.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(type);
        xml.append("\" Target=\"").append(target).append("\"/>");
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
        xml.append(type).append("\"/>");
    }

    private static String resource(String name) {
        String path = "/hengji/documents/paper/word/" + name;
        try (InputStream in = WordParts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + path, broken);
        }
    }
}
