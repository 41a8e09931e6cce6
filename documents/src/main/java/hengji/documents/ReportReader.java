package hengji.documents;

import hengji.core.audit.WrittenReport;
import hengji.core.audit.WrittenReport.Paragraph;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.util.List;
import java.util.stream.Stream;

/** Reads a written self-evaluation report (自评报告) of any accepted format, paragraph by paragraph, tables cell by cell. */
public final class ReportReader {
    private final Limits limits;

    public ReportReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a report.
     *
     * @param fileName without folders
     * @param content the whole file
     * @throws UnreadableFile with the reason an officer understands
     */
    public WrittenReport read(String fileName, byte[] content) throws UnreadableFile {
        List<Paragraph> paragraphs = new Manuscripts(limits)
                .read(FileFormat.of(content, limits), content).blocks().stream()
                        .flatMap(ReportReader::paragraphs)
                        .toList();
        return new WrittenReport(fileName, paragraphs);
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Block.Line line -> Stream.of(new Paragraph(line.place(), line.text()));
            case Block.Table table ->
                table.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> new Paragraph(cell.place(), cell.text()));
        };
    }
}
