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

/** The number formats of a workbook by style number. */
final class SheetStyles {
    private final FormatCodes codes;
    private final Map<Integer, String> written = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();

    private SheetStyles(boolean since1904) {
        this.codes = new FormatCodes(since1904);
    }

    static SheetStyles read(ZipArchive archive, WorkbookParts parts, Limits limits) throws UnreadableFile {
        SheetStyles styles = new SheetStyles(parts.since1904());
        if (parts.styles().isPresent()) {
            try (PartStream stream = archive.find(parts.styles().get()).orElseThrow(SheetStyles::missing)) {
                styles.read(new XmlScanner(stream::read, SheetWords.ALL, limits));
            }
        }
        return styles;
    }

    private static UnreadableFile missing() {
        return Refusals.damaged("缺少单元格格式", "its cell formats are missing");
    }

    private void read(XmlScanner xml) throws UnreadableFile {
        boolean cellFormats = false;
        while (xml.next()) {
            if (xml.element() == SheetWords.CELL_FORMATS) {
                cellFormats = xml.isStart();
            } else if (xml.isStart() && xml.element() == SheetWords.NUMBER_FORMAT) {
                written.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
            } else if (xml.isStart() && cellFormats && xml.element() == SheetWords.CELL_FORMAT) {
                int id = xml.number("numFmtId", 0);
                String code = written.get(id);
                formats.add(codes.get(code == null ? FormatCodes.builtIn(id) : code));
            }
        }
    }

    CellFormat get(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : GeneralFormat.INSTANCE;
    }
}
