package hengji.documents.workbook;

import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.xml.CharPile;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that a workbook's cells refer to by number. */
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(ZipArchive archive, Limits limits, CellBudget budget) throws UnreadableFile {
        List<String> strings = new ArrayList<>();
        Optional<PartStream> part = archive.find("xl/sharedStrings.xml");
        if (part.isEmpty()) {
            return strings;
        }
        CharPile pile = new CharPile();
        try (PartStream stream = part.get()) {
            XmlScanner xml = new XmlScanner(stream::read, SheetWords.ALL, limits);
            while (xml.next()) {
                if (xml.isStart() && xml.element() == SheetWords.STRING_ITEM) {
                    budget.take();
                    strings.add(item(xml, pile));
                }
            }
        }
        return strings;
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
