package hengji.documents.workbook;

import hengji.core.explain.Wording;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.xml.CharPile;
import hengji.documents.xml.XmlScanner;
import java.util.List;
import java.util.Locale;

/** Goes through a sheet's rows and merged areas. */
final class SheetScan {
    private final XmlScanner xml;
    private final SheetStyles styles;
    private final List<String> strings;
    private final SheetDraft draft;
    private final CharPile pile = new CharPile();
    private int row = -1;
    private int column;

    SheetScan(XmlScanner xml, SheetStyles styles, List<String> strings, SheetDraft draft) {
        this.xml = xml;
        this.styles = styles;
        this.strings = strings;
        this.draft = draft;
    }

    void read() throws UnreadableFile {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.element() == SheetWords.ROW) {
                row = xml.number("r", row + 2) - 1;
                column = -1;
            } else if (xml.element() == SheetWords.CELL) {
                cell();
            } else if (xml.element() == SheetWords.MERGE) {
                merge();
            }
        }
    }

    private void cell() throws UnreadableFile {
        String reference = xml.attribute("r", "");
        column = reference.isEmpty() ? column + 1 : References.column(reference);
        int cellRow = reference.isEmpty() ? row : References.row(reference);
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        int outside = xml.depth() - 1;
        String value = "";
        String formula = "";
        while (xml.depth() > outside) {
            xml.next();
            if (!xml.isStart()) {
                continue;
            }
            if (xml.element() == SheetWords.VALUE) {
                xml.text(pile);
                value = pile.takeAll(0);
            } else if (xml.element() == SheetWords.INLINE) {
                value = SharedStrings.item(xml, pile);
            } else if (xml.element() == SheetWords.FORMULA) {
                xml.text(pile);
                formula = pile.takeAll(0);
            } else {
                xml.skip();
            }
        }
        draft.cell(cellRow, column, shown(cellRow, type, style, value, formula));
    }

    private String shown(int cellRow, String type, int style, String value, String formula) throws UnreadableFile {
        if (value.isEmpty() && !formula.isEmpty() && !type.equals("str")) {
            draft.remark(
                    cellRow,
                    column,
                    Wording.of(
                            "公式没有保存计算结果，只能读到公式本身；请在表格软件中打开并保存一次。",
                            "The formula's result was not saved with it; open the workbook and save it once."));
            return "=" + formula;
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
            case "str" -> Escapes.resolved(value);
            case "n" -> value.isEmpty() ? "" : Numbers.shown(value, styles.get(style));
            default -> value;
        };
    }

    private String shared(String number) throws UnreadableFile {
        try {
            return number.isEmpty() ? "" : strings.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException outside) {
            throw Refusals.damaged("单元格引用的文字不存在", "a cell refers to a text that is not there");
        }
    }

    private void merge() throws UnreadableFile {
        String area = xml.attribute("ref", "").toUpperCase(Locale.ROOT);
        int colon = area.indexOf(':');
        String from = colon < 0 ? area : area.substring(0, colon);
        String to = colon < 0 ? area : area.substring(colon + 1);
        draft.merge(References.row(from), References.column(from), References.row(to), References.column(to));
    }
}
