package hengji.documents.workbook;

import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.opc.Relationships;
import hengji.documents.opc.Relationships.Relationship;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook says of itself: its sheets in order and from which year its days count.
 *
 * @param since1904 whether days count from 1904
 * @param sheets in order
 * @param styles name of the part that holds the formats
 * @param strings name of the part that holds the texts
 */
record WorkbookParts(boolean since1904, List<Sheet> sheets, Optional<String> styles, Optional<String> strings) {
    /**
     * One sheet.
     *
     * @param name on its tab
     * @param part its name in the archive
     * @param hidden whether its tab is hidden
     */
    record Sheet(String name, String part, boolean hidden) {}

    static WorkbookParts read(ZipArchive archive, Limits limits) throws UnreadableFile {
        String main = Relationships.findMain(archive, limits).orElseThrow(WorkbookParts::noWorkbook);
        Relationships parts = Relationships.of(archive, main, limits);
        boolean since1904 = false;
        List<Sheet> sheets = new ArrayList<>();
        try (PartStream stream = archive.find(main).orElseThrow(WorkbookParts::noWorkbook)) {
            XmlScanner xml = new XmlScanner(stream::read, SheetWords.ALL, limits);
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                if (xml.element() == SheetWords.WORKBOOK_PROPERTIES) {
                    since1904 = isTrue(xml.attribute("date1904", "0"));
                } else if (xml.element() == SheetWords.SHEET) {
                    sheet(xml, parts, sheets);
                }
            }
        }
        return new WorkbookParts(since1904, sheets, parts.findByType("styles"), parts.findByType("sharedStrings"));
    }

    private static void sheet(XmlScanner xml, Relationships parts, List<Sheet> sheets) throws UnreadableFile {
        String name = xml.attribute("name", "");
        String id = xml.attribute("id", "");
        Relationship target = parts.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(name));
        boolean hidden = !xml.attribute("state", "visible").equals("visible");
        if (target.type().equals("worksheet")) {
            sheets.add(new Sheet(name, target.part(), hidden));
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    static UnreadableFile missing(String sheet) {
        return Refusals.damaged("缺少工作表“" + sheet + "”", "the sheet “" + sheet + "” is missing");
    }

    private static UnreadableFile noWorkbook() {
        return Refusals.damaged("缺少工作簿目录", "its workbook part is missing");
    }
}
