package hengji.documents.workbook;

import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook says of itself: its sheets in order and from which year its days count.
 *
 * @param since1904 whether days count from 1904
 * @param sheets in order
 */
record WorkbookParts(boolean since1904, List<Sheet> sheets) {
    private static final String MAIN = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    /**
     * One sheet.
     *
     * @param name on its tab
     * @param part its name in the archive
     * @param hidden whether its tab is hidden
     */
    record Sheet(String name, String part, boolean hidden) {}

    static WorkbookParts read(ZipArchive archive, Limits limits) throws UnreadableFile {
        Map<String, String> targets = targets(archive, limits);
        boolean since1904 = false;
        List<Sheet> sheets = new ArrayList<>();
        try (PartStream stream = archive.find(MAIN).orElseThrow(WorkbookParts::noWorkbook)) {
            XmlScanner xml = new XmlScanner(stream::read, SheetWords.ALL, limits);
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                if (xml.element() == SheetWords.WORKBOOK_PROPERTIES) {
                    since1904 = isTrue(xml.attribute("date1904", "0"));
                } else if (xml.element() == SheetWords.SHEET) {
                    sheet(xml, targets, sheets);
                }
            }
        }
        return new WorkbookParts(since1904, sheets);
    }

    private static void sheet(XmlScanner xml, Map<String, String> targets, List<Sheet> sheets) throws UnreadableFile {
        String name = xml.attribute("name", "");
        String target = targets.getOrDefault(xml.attribute("id", ""), "");
        boolean hidden = !xml.attribute("state", "visible").equals("visible");
        if (target.isEmpty()) {
            throw Refusals.damaged("缺少工作表“" + name + "”", "the sheet “" + name + "” is missing");
        }
        if (target.contains("worksheets/")) {
            sheets.add(new Sheet(name, target, hidden));
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static Map<String, String> targets(ZipArchive archive, Limits limits) throws UnreadableFile {
        Map<String, String> targets = new HashMap<>();
        try (PartStream stream = archive.find(RELATIONSHIPS).orElseThrow(WorkbookParts::noWorkbook)) {
            XmlScanner xml = new XmlScanner(stream::read, SheetWords.ALL, limits);
            while (xml.next()) {
                if (xml.isStart() && xml.element() == SheetWords.RELATIONSHIP) {
                    String target = xml.attribute("Target", "");
                    targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private static UnreadableFile noWorkbook() {
        return Refusals.damaged("缺少工作簿目录", "its workbook part is missing");
    }
}
