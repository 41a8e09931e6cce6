package hengji.documents.paper.sheet;

import hengji.documents.paper.archive.FixedZip;
import hengji.documents.paper.archive.Markup;
import java.util.ArrayList;
import java.util.List;

/** Writes sheets as one xlsx. The same sheets give the same bytes; a text never becomes a formula. */
public final class WorkbookWriter {
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookWriter() {}

    public static byte[] write(List<Sheet> sheets) {
        Looks looks = new Looks();
        Texts texts = new Texts();
        List<String> parts = new ArrayList<>();
        sheets.forEach(sheet -> parts.add(new SheetXml(sheet, looks, texts).xml()));
        FixedZip zip = new FixedZip()
                .add("[Content_Types].xml", contentTypes(sheets.size()))
                .add("_rels/.rels", rootRelations())
                .add("xl/workbook.xml", workbook(sheets))
                .add("xl/_rels/workbook.xml.rels", relations(sheets.size()))
                .add("xl/styles.xml", looks.xml())
                .add("xl/sharedStrings.xml", texts.xml());
        for (int i = 0; i < parts.size(); i++) {
            zip.add("xl/worksheets/sheet" + (i + 1) + ".xml", parts.get(i));
        }
        return zip.toBytes();
    }

    private static String workbook(List<Sheet> sheets) {
        StringBuilder xml = new StringBuilder(Markup.DECLARATION)
                .append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
                .append(R)
                .append("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"")
                    .append(Markup.escape(sheets.get(i).name()))
                    .append("\" sheetId=\"");
            xml.append(i + 1).append("\" r:id=\"rId").append(i + 1).append("\"/>");
        }
        xml.append("</sheets>");
        names(sheets, xml);
        return xml.append("</workbook>").toString();
    }

    private static void names(List<Sheet> sheets, StringBuilder xml) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            int sheet = i;
            PageLook page = sheets.get(i).page();
            String quoted = "'" + sheets.get(i).name().replace("'", "''") + "'!";
            if (!page.filter().isEmpty()) {
                name(names, "_xlnm._FilterDatabase\" hidden=\"1", i, quoted + absolute(page.filter()));
            }
            sheets.get(i).area().ifPresent(area -> name(names, "_xlnm.Print_Area", sheet, quoted + absolute(area)));
            if (page.repeatFrom() > 0) {
                name(names, "_xlnm.Print_Titles", i, quoted + "$" + page.repeatFrom() + ":$" + page.repeatTo());
            }
        }
        if (!names.isEmpty()) {
            xml.append("<definedNames>").append(names).append("</definedNames>");
        }
    }

    private static void name(StringBuilder xml, String name, int sheet, String what) {
        xml.append("<definedName name=\"")
                .append(name)
                .append("\" localSheetId=\"")
                .append(sheet);
        xml.append("\">").append(Markup.escape(what)).append("</definedName>");
    }

    private static String absolute(String range) {
        return range.replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(Markup.DECLARATION)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/styles.xml", "styles+xml");
        override(xml, "/xl/sharedStrings.xml", "sharedStrings+xml");
        for (int i = 1; i <= sheets; i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(SHEET);
        xml.append(type).append("\"/>");
    }

    private static String rootRelations() {
        StringBuilder xml = openRelations();
        relation(xml, 1, "officeDocument", "xl/workbook.xml");
        return xml.append("</Relationships>").toString();
    }

    private static String relations(int sheets) {
        StringBuilder xml = openRelations();
        for (int i = 1; i <= sheets; i++) {
            relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, sheets + 1, "styles", "styles.xml");
        relation(xml, sheets + 2, "sharedStrings", "sharedStrings.xml");
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder openRelations() {
        return new StringBuilder(Markup.DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    }

    private static void relation(StringBuilder xml, int id, String type, String target) {
        xml.append("<Relationship Id=\"rId")
                .append(id)
                .append("\" Type=\"")
                .append(R)
                .append('/')
                .append(type);
        xml.append("\" Target=\"").append(target).append("\"/>");
    }
}
