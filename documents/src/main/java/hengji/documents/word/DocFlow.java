package hengji.documents.word;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Goes through an old document: paragraphs become lines, tables tables, text boxes lines at the end. */
final class DocFlow {
    private final HWPFDocument document;
    private final Limits limits;
    private final CellBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final DocDoubts doubts;
    private int paragraphs;
    private int tables;

    DocFlow(HWPFDocument document, Limits limits) {
        this.document = document;
        this.doubts = new DocDoubts(document);
        this.limits = limits;
        this.budget = new CellBudget(limits);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Remark> remarks() {
        return doubts.remarks();
    }

    void read() throws UnreadableFile {
        Range body = document.getRange();
        int count = body.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                line(paragraph);
            }
        }
        doubts.compare(body, blocks);
        Range boxes = document.getMainTextboxRange();
        for (int i = 0; i < boxes.numParagraphs(); i++) {
            line(boxes.getParagraph(i));
        }
    }

    private void line(Paragraph paragraph) throws UnreadableFile {
        paragraphs++;
        String text = DocText.of(paragraph);
        doubts.line(paragraph, paragraphs);
        if (!text.isBlank()) {
            budget.take(1, text);
            blocks.add(new Block.Line(text, new Place.Paragraph(paragraphs)));
        }
    }

    private void table(Table table) throws UnreadableFile {
        tables++;
        int number = tables;
        blocks.add(new DocTable(table, number, doubts)
                .read(limits, budget)
                .finish(Optional.empty(), (row, column) -> new Place.TableCell(number, row + 1, column + 1)));
    }
}
