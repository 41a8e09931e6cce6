package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Excel workbooks of 1997 to 2003. */
public final class XlsReader implements ManuscriptReader {
    @Override
    public Manuscript read(byte[] content, Limits limits) throws UnreadableFile {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
                HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), false)) {
            List<Remark> remarks = new ArrayList<>();
            if (files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                remarks.add(new Remark(
                        Place.WHOLE,
                        Wording.of("文件带有宏，宏没有打开也没有运行，只读取了表格。", "The file carries macros; they were not opened.")));
            }
            List<Block> blocks = sheets(workbook, limits, remarks);
            BiffStream stream = new BiffStream(stream(files));
            remarks.addAll(SheetLedger.remarks(stream));
            remarks.addAll(RowLedger.remarks(stream));
            remarks.addAll(TextLedger.remarks(stream));
            return new Manuscript("xls", blocks, remarks);
        } catch (EncryptedDocumentException locked) {
            throw Refusals.encrypted();
        } catch (IOException | RuntimeException broken) {
            throw Refusals.damaged("工作簿结构不完整", "its workbook structure is broken");
        }
    }

    private static byte[] stream(POIFSFileSystem files) throws IOException {
        String name = HSSFWorkbook.getWorkbookDirEntryName(files.getRoot());
        try (DocumentInputStream stream = files.createDocumentInputStream(name)) {
            return stream.readAllBytes();
        }
    }

    private static List<Block> sheets(HSSFWorkbook workbook, Limits limits, List<Remark> remarks)
            throws UnreadableFile {
        CellBudget budget = new CellBudget(limits);
        XlsFormats formats = new XlsFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            SheetDraft draft = new SheetDraft(sheet.getSheetName(), limits, budget, remarks);
            new XlsSheet(sheet, formats, draft).read();
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            draft.finish().ifPresent(table -> {
                blocks.add(table);
                if (hidden) {
                    remarks.add(HiddenSheets.remark(sheet.getSheetName()));
                }
            });
        }
        return blocks;
    }
}
