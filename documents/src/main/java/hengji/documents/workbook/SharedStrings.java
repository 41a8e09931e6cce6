package hengji.documents.workbook;

import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.xml.CharPile;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;

/** The texts that a workbook's cells refer to by number. */
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(ZipArchive archive, WorkbookParts parts, Limits limits, CellBudget budget)
            throws UnreadableFile {
        List<String> strings = new ArrayList<>();
        if (parts.strings().isEmpty()) {
            return strings;
        }
        CharPile pile = new CharPile();
        try (PartStream stream = archive.find(parts.strings().get()).orElseThrow(SharedStrings::missing)) {
            XmlScanner xml = new XmlScanner(stream::read, SheetWords.ALL, limits);
            while (xml.next()) {
                if (xml.isStart() && xml.element() == SheetWords.STRING_ITEM) {
                    strings.add(item(xml, pile));
                    budget.take(1, strings.getLast());
                }
            }
        }
        return strings;
    }

    private static UnreadableFile missing() {
        return Refusals.damaged("缺少共用文字", "its shared texts are missing");
    }

    /** The text of the item that has just begun: all its runs, without the reading aids above them. */
    static String item(XmlScanner xml, CharPile pile) throws UnreadableFile {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            xml.next();
            if (xml.isStart() && xml.element() == SheetWords.TEXT) {
                xml.text(pile);
            } else if (xml.isStart() && xml.element() == SheetWords.PHONETIC) {
                xml.skip();
            }
        }
        return Escapes.resolved(pile.takeAll(0));
    }
}
