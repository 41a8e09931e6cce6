package hengji.documents;

import hengji.core.explain.Wording;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusal;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.PlainTable;
import hengji.documents.text.ListReader;
import java.util.List;
import java.util.Set;

/** Reads workbooks and separated text as plain tables, e.g. what 预算管理一体化 gives out. */
public final class PlainTableReader {
    private static final Set<FileFormat> ACCEPTED =
            Set.of(FileFormat.XLSX, FileFormat.XLS, FileFormat.TEXT, FileFormat.HTML);

    private PlainTableReader() {}

    /** The format is told by the content, never by a name. */
    public static PlainReading read(byte[] content) {
        try {
            FileFormat format = FileFormat.of(content, Limits.DEFAULT);
            List<PlainTable> tables = ACCEPTED.contains(format) ? tables(format, content) : List.of();
            return tables.isEmpty() ? new PlainReading.Refused(noTable()) : new PlainReading.Tables(tables);
        } catch (UnreadableFile unreadable) {
            return new PlainReading.Refused(unreadable.refusal());
        }
    }

    private static List<PlainTable> tables(FileFormat format, byte[] content) throws UnreadableFile {
        if (format == FileFormat.TEXT) {
            return List.of(PlainTable.of(ListReader.read(content, Limits.DEFAULT)));
        }
        return new Manuscripts(Limits.DEFAULT)
                .read(format, content).blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .map(PlainTable::of)
                        .toList();
    }

    private static Refusal noTable() {
        return new Refusal(
                Refusal.Reason.UNKNOWN_FORMAT,
                Wording.of(
                        "文件里没有找到表格。请提交一体化系统导出的 xlsx、xls 或 csv 文件。",
                        "No table was found. Send the xlsx, xls or csv that the budget system gave out."));
    }
}
