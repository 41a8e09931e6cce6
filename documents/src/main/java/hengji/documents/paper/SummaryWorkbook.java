package hengji.documents.paper;

import hengji.core.evaluation.Evaluation;
import hengji.documents.manuscript.Refusal;
import hengji.documents.paper.sheet.Sheet;
import hengji.documents.paper.sheet.WorkbookWriter;
import java.util.List;

/** The list over many forms (汇总.xlsx): one row a form, one sheet of all findings, one row for each unreadable file. */
public final class SummaryWorkbook {
    /** What came of one file. A file with several forms gives several entries. */
    public sealed interface Entry {
        String file();

        /** A form that was evaluated. */
        record Evaluated(String file, Evaluation evaluation) implements Entry {}

        /** A file that could not be read, and why. */
        record Unreadable(String file, Refusal refusal) implements Entry {}
    }

    private SummaryWorkbook() {}

    /** 汇总.xlsx. */
    public static byte[] write(List<Entry> entries) {
        Sheet forms = new SummarySheet(entries).sheet();
        Sheet findings = new FindingSheet(entries).sheet();
        return WorkbookWriter.write(List.of(forms, findings));
    }

    /** 问题清单.xlsx: the sheet of findings alone. */
    public static byte[] writeFindings(List<Entry> entries) {
        return WorkbookWriter.write(List.of(new FindingSheet(entries).sheet()));
    }
}
