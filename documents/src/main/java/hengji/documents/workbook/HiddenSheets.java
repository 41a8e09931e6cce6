package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;

/** Sheets whose tabs are hidden are read like the others, and said to be hidden. */
final class HiddenSheets {
    private HiddenSheets() {}

    static Remark remark(String sheet) {
        return new Remark(
                new Place.SheetCell(sheet, 1, 1),
                Wording.of("工作表“" + sheet + "”是隐藏的，已一并读取。", "The sheet “" + sheet + "” is hidden; it was read too."));
    }
}
