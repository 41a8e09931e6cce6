package hengji.documents.text;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import java.util.List;

/** Reads separated text that is known to be one list: its first line says by what its fields are set apart. */
public final class ListReader {
    private ListReader() {}

    /**
     * The list.
     *
     * @throws UnreadableFile where there is none, or too much of it
     */
    public static Block.Table read(byte[] content, Limits limits) throws UnreadableFile {
        TextReader.refuseTooMany(content, limits);
        String text = Encodings.decode(content).text();
        TextReader.refuseBinary(text);
        List<List<Entry>> records = Separated.records(text, separator(text)).stream()
                .filter(row -> !row.stream().allMatch(Entry::isBlank))
                .toList();
        return TextTable.of(records, limits, new CellBudget(limits));
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.contains("\t") ? '\t' : ',';
    }
}
