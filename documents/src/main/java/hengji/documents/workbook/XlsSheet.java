package hengji.documents.workbook;

import hengji.documents.manuscript.UnreadableFile;
import java.math.BigDecimal;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Takes in one sheet of an old workbook. */
final class XlsSheet {
    private final HSSFSheet sheet;
    private final XlsFormats formats;
    private final SheetDraft draft;

    XlsSheet(HSSFSheet sheet, XlsFormats formats, SheetDraft draft) {
        this.sheet = sheet;
        this.formats = formats;
        this.draft = draft;
    }

    void read() throws UnreadableFile {
        for (Row row : sheet) {
            for (Cell cell : row) {
                draft.cell(row.getRowNum(), cell.getColumnIndex(), shown((HSSFCell) cell));
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            draft.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
        }
    }

    private String shown(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                cell.getRichStringCellValue().getString().replace("\r\n", "\n").replace('\r', '\n');
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private String number(HSSFCell cell) {
        double value = cell.getNumericCellValue();
        return Double.isFinite(value) ? Numbers.shown(BigDecimal.valueOf(value), formats.get(cell)) : "";
    }
}
