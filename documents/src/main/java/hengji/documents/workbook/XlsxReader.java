package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;

/** Reads Excel workbooks since 2007, also those with macros, which are not opened. */
public final class XlsxReader implements ManuscriptReader {
    @Override
    public Manuscript read(byte[] content, Limits limits) throws UnreadableFile {
        return new Opened(ZipArchive.open(content, limits), limits).read();
    }

    /** One workbook being read. */
    private static final class Opened {
        private final ZipArchive archive;
        private final Limits limits;
        private final CellBudget budget;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        Opened(ZipArchive archive, Limits limits) {
            this.archive = archive;
            this.limits = limits;
            this.budget = new CellBudget(limits);
        }

        Manuscript read() throws UnreadableFile {
            if (archive.has("xl/vbaProject.bin")) {
                remarks.add(new Remark(
                        Place.WHOLE,
                        Wording.of("文件带有宏，宏没有打开也没有运行，只读取了表格。", "The file carries macros; they were not opened.")));
            }
            WorkbookParts parts = WorkbookParts.read(archive, limits);
            SheetStyles styles = SheetStyles.read(archive, parts, limits);
            List<String> strings = SharedStrings.read(archive, parts, limits, budget);
            for (WorkbookParts.Sheet sheet : parts.sheets()) {
                sheet(sheet, styles, strings);
            }
            return new Manuscript("xlsx", blocks, remarks);
        }

        private void sheet(WorkbookParts.Sheet sheet, SheetStyles styles, List<String> strings) throws UnreadableFile {
            SheetDraft draft = new SheetDraft(sheet.name(), limits, budget, remarks);
            try (PartStream stream =
                    archive.find(sheet.part()).orElseThrow(() -> WorkbookParts.missing(sheet.name()))) {
                XmlScanner xml = new XmlScanner(stream::read, SheetWords.ALL, limits);
                new SheetScan(xml, styles, strings, draft).read();
            }
            draft.finish().ifPresent(table -> {
                blocks.add(table);
                if (sheet.hidden()) {
                    remarks.add(HiddenSheets.remark(sheet.name()));
                }
            });
        }
    }
}
