package hengji.documents.template;

import hengji.core.form.Form;
import hengji.documents.paper.sheet.WorkbookWriter;
import java.util.List;

/** Writes 填报.xlsx: what people fill in is open, everything of the target is locked (without a password). */
public final class FillInTemplate {
    private FillInTemplate() {}

    /** The workbook for a form; values the form already has are filled in. */
    public static byte[] write(Form form) {
        return write(form, "");
    }

    /**
     * The same with a mark out of sight, by which whoever gave the workbook out knows it again.
     *
     * @param mark digits; empty for none
     */
    public static byte[] write(Form form, String mark) {
        return WorkbookWriter.write(List.of(new IndicatorSheet(form, mark).sheet(), new BudgetSheet(form).sheet()));
    }
}
