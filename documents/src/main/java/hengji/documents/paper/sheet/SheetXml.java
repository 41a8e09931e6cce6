package hengji.documents.paper.sheet;

import hengji.documents.paper.archive.Markup;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.sheet.Sheet.Check;
import hengji.documents.paper.sheet.Sheet.Entry;
import java.util.SortedMap;

/** One sheet as its part of the package. The order of elements is the one the format prescribes. */
final class SheetXml {
    private final Sheet sheet;
    private final Looks looks;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder(1 << 15);

    SheetXml(Sheet sheet, Looks looks, Texts texts) {
        this.texts = texts;
        this.sheet = sheet;
        this.looks = looks;
    }

    String xml() {
        out.append(Markup.DECLARATION)
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        view();
        columns();
        out.append("<sheetData>");
        sheet.rows().forEach(this::row);
        out.append("</sheetData>");
        if (sheet.isLocked()) {
            out.append("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\"")
                    .append(" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        }
        if (!sheet.page().filter().isEmpty()) {
            out.append("<autoFilter ref=\"").append(sheet.page().filter()).append("\"/>");
        }
        merges();
        marks();
        checks();
        print();
        return out.append("</worksheet>").toString();
    }

    private void view() {
        int rows = sheet.page().frozenRows();
        int columns = sheet.page().frozenColumns();
        out.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
        if (rows > 0 || columns > 0) {
            out.append("<pane");
            attribute("xSplit", columns);
            attribute("ySplit", rows);
            String pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
            out.append(" topLeftCell=\"").append(Cells.name(rows + 1, columns + 1));
            out.append("\" activePane=\"").append(pane).append("\" state=\"frozen\"/>");
        }
        out.append("</sheetView></sheetViews>");
    }

    private void attribute(String name, int value) {
        if (value > 0) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private void columns() {
        out.append("<cols>");
        for (int i = 1; i <= sheet.widths().size(); i++) {
            out.append("<col min=\"").append(i).append("\" max=\"").append(i).append("\" width=\"");
            out.append(sheet.widths().get(i - 1)).append("\" customWidth=\"1\"");
            out.append(sheet.isHidden(i) ? " hidden=\"1\"/>" : "/>");
        }
        out.append("</cols>");
    }

    private void row(int number, SortedMap<Integer, Entry> cells) {
        out.append("<row r=\"").append(number).append('"');
        double height = sheet.height(number);
        if (height > 0) {
            out.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
        }
        out.append('>');
        cells.forEach((column, entry) -> cell(Cells.name(number, column), entry));
        out.append("</row>");
    }

    private void cell(String name, Entry entry) {
        out.append("<c r=\"").append(name).append("\" s=\"").append(looks.number(entry.look()));
        if (entry.number().isPresent()) {
            out.append("\"><v>").append(entry.text()).append("</v></c>");
        } else if (entry.text().isEmpty()) {
            out.append("\"/>");
        } else {
            out.append("\" t=\"s\"><v>").append(texts.number(entry.text())).append("</v></c>");
        }
    }

    private void merges() {
        if (sheet.merges().isEmpty()) {
            return;
        }
        out.append("<mergeCells count=\"").append(sheet.merges().size()).append("\">");
        sheet.merges()
                .forEach(range -> out.append("<mergeCell ref=\"").append(range).append("\"/>"));
        out.append("</mergeCells>");
    }

    private void marks() {
        int priority = 1;
        for (Sheet.Mark mark : sheet.marks()) {
            out.append("<conditionalFormatting sqref=\"").append(mark.range());
            out.append("\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"").append(priority++);
            out.append("\"><formula>").append(Markup.escape(mark.formula()));
            out.append("</formula></cfRule></conditionalFormatting>");
        }
    }

    private void checks() {
        if (sheet.checks().isEmpty()) {
            return;
        }
        out.append("<dataValidations count=\"").append(sheet.checks().size()).append("\">");
        sheet.checks().forEach(this::check);
        out.append("</dataValidations>");
    }

    private void check(Check check) {
        boolean choice = !check.choices().isEmpty();
        boolean bounded = !check.lowest().isEmpty();
        out.append("<dataValidation");
        if (choice || bounded) {
            out.append(" type=\"").append(choice ? "list" : "decimal").append("\" showErrorMessage=\"1\"");
            out.append(" errorTitle=\"").append(Markup.escape(check.title())).append("\" error=\"");
            out.append(Markup.escape(check.hint())).append('"');
        }
        out.append(" allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"").append(Markup.escape(check.title()));
        out.append("\" prompt=\"").append(Markup.escape(check.hint()));
        out.append("\" sqref=\"").append(check.range()).append("\">");
        if (choice) {
            out.append("<formula1>\"").append(Markup.escape(String.join(",", check.choices())));
            out.append("\"</formula1>");
        } else if (bounded) {
            out.append("<formula1>").append(Markup.escape(check.lowest())).append("</formula1><formula2>");
            out.append(Markup.escape(check.highest())).append("</formula2>");
        }
        out.append("</dataValidation>");
    }

    private void print() {
        Footer footer = sheet.page().footer();
        out.append("<printOptions horizontalCentered=\"1\"/>")
                .append(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.7\" bottom=\"0.75\" header=\"0.3\" footer=\"0.4\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"")
                .append(sheet.page().landscape() ? "landscape" : "portrait")
                .append("\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>")
                .append(Markup.escape("&L&8&K767676" + footer.left().replace("&", "&&")
                        + "&C&8&K767676第 &P 页，共 &N 页&R&8&K767676" + footer.code()))
                .append("</oddFooter></headerFooter>");
    }
}
