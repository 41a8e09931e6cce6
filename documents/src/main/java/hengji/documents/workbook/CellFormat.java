package hengji.documents.workbook;

import java.math.BigDecimal;

/** How a cell shows a number. */
@FunctionalInterface
interface CellFormat {
    /**
     * The number as the sheet shows it.
     *
     * @param number with at most 15 significant digits, as sheets keep them
     */
    String show(BigDecimal number);
}
