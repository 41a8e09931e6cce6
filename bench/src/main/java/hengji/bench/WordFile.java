package hengji.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a form as a word processor saves it: run properties on every run, borders on every cell; about 900 KB of XML. */
final class WordFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RUN_PROPERTIES = "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"宋体\" w:hAnsi=\"宋体\""
            + " w:eastAsia=\"宋体\" w:cs=\"宋体\"/><w:color w:val=\"000000\"/><w:kern w:val=\"0\"/><w:sz w:val=\"18\"/>"
            + "<w:szCs w:val=\"18\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar\"/></w:rPr>";
    private static final String BORDER = "=\"single\" w:color=\"000000\" w:sz=\"4\" w:space=\"0\"/>";
    private static final String CELL_LOOK = "<w:tcBorders><w:top w:val" + BORDER + "<w:left w:val" + BORDER
            + "<w:bottom w:val" + BORDER + "<w:right w:val" + BORDER + "</w:tcBorders>"
            + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
            + "<w:p><w:pPr><w:keepNext w:val=\"0\"/><w:keepLines w:val=\"0\"/><w:widowControl/>"
            + "<w:suppressLineNumbers w:val=\"0\"/><w:jc w:val=\"center\"/><w:textAlignment w:val=\"center\"/>"
            + RUN_PROPERTIES + "</w:pPr>";

    private final StringBuilder xml = new StringBuilder(1_000_000);

    private WordFile() {}

    static byte[] of(SeedForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", CONTENT_TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", new WordFile().document(form));
        }
        return bytes.toByteArray();
    }

    static String documentXml(SeedForm form) {
        return new WordFile().document(form);
    }

    private String document(SeedForm form) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + MAIN
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        for (String line : new String[] {form.title(), "（2024年度）"}) {
            xml.append("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>")
                    .append(run(line))
                    .append("</w:p>");
        }
        xml.append(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"9900\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol w:w=\"900\"/>".repeat(11))
                .append("</w:tblGrid>");
        heads(form);
        tasks(form);
        indicators(form);
        xml.append(
                "</w:tbl><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1000\" w:bottom=\"1440\""
                        + " w:left=\"1000\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        return xml.toString();
    }

    private void heads(SeedForm form) {
        open();
        cell(3, "", "部门名称").cell(8, "", form.department()).close();
        open();
        cell(3, "restart", "年度部门整体支出预算")
                .cell(3, "", "资金总额")
                .cell(3, "", "财政拨款")
                .cell(2, "", "其他资金")
                .close();
        open();
        cell(3, "continue", "")
                .cell(3, "", form.total())
                .cell(3, "", form.total())
                .cell(2, "", "")
                .close();
        open();
        cell(3, "", "年度总体目标").cell(8, "", form.goal()).close();
    }

    private void tasks(SeedForm form) {
        open();
        cell(1, "restart", "年度主要任务").cell(3, "", "任务名称").cell(7, "", "主要内容").close();
        for (SeedForm.Task task : form.tasks()) {
            open();
            cell(1, "continue", "")
                    .cell(3, "", task.name())
                    .cell(7, "", task.content())
                    .close();
        }
    }

    private void indicators(SeedForm form) {
        open();
        cell(1, "restart", "年度绩效指标");
        SeedForm.HEADER.forEach(head -> cell(1, "", head));
        close();
        String level1 = "";
        String level2 = "";
        for (SeedForm.Row row : form.rows()) {
            boolean newFirst = !row.level1().equals(level1);
            boolean newSecond = newFirst || !row.level2().equals(level2);
            level1 = row.level1();
            level2 = row.level2();
            open();
            cell(1, "continue", "");
            cell(1, newFirst ? "restart" : "continue", newFirst ? level1 : "");
            cell(1, newSecond ? "restart" : "continue", newSecond ? level2 : "");
            row.cells().subList(2, 10).forEach(text -> cell(1, "", text));
            close();
        }
    }

    private void open() {
        xml.append(
                        "<w:tr><w:tblPrEx><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>")
                .append(
                        "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPrEx>")
                .append("<w:trPr><w:trHeight w:val=\"360\" w:hRule=\"atLeast\"/></w:trPr>");
    }

    private void close() {
        xml.append("</w:tr>");
    }

    private WordFile cell(int span, String merge, String text) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(900 * span).append("\" w:type=\"dxa\"/>");
        if (span > 1) {
            xml.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
        }
        if (!merge.isEmpty()) {
            xml.append("<w:vMerge w:val=\"").append(merge).append("\"/>");
        }
        xml.append(CELL_LOOK).append(text.isEmpty() ? "" : run(text)).append("</w:p></w:tc>");
        return this;
    }

    private static String run(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r>" + RUN_PROPERTIES + "<w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String CONTENT_TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
}
