package hengji.documents.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;

/** The formats of an old workbook's cells. */
final class XlsFormats {
    private static final int FIRST_WRITTEN = 164;

    private final FormatCodes codes;
    private final Map<Short, CellFormat> byStyle = new HashMap<>();

    XlsFormats(boolean since1904) {
        this.codes = new FormatCodes(since1904);
    }

    CellFormat get(HSSFCell cell) {
        HSSFCellStyle style = cell.getCellStyle();
        return byStyle.computeIfAbsent(style.getIndex(), index -> make(style));
    }

    private CellFormat make(HSSFCellStyle style) {
        int id = style.getDataFormat();
        String code = id < FIRST_WRITTEN ? FormatCodes.builtIn(id) : style.getDataFormatString();
        return codes.get(code == null ? "General" : code);
    }
}
