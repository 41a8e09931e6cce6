package hengji.documents.word;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.xml.CharPile;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a document's body: paragraphs become lines, tables tables. */
final class DocxFlow {
    private final XmlScanner xml;
    private final CellBudget budget;
    private final CharPile pile = new CharPile();
    private final DocxInline inline;
    private final DocxTable tables;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tableCount;

    DocxFlow(XmlScanner xml, Limits limits) {
        this.xml = xml;
        this.budget = new CellBudget(limits);
        this.inline = new DocxInline(xml, pile);
        this.tables = new DocxTable(xml, pile, inline, limits, budget);
    }

    List<Block> blocks() {
        return blocks;
    }

    void read() throws UnreadableFile {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            int element = xml.element();
            if (element == Words.PARAGRAPH) {
                paragraph();
            } else if (element == Words.TABLE) {
                table(tables.read());
            } else if (element == Words.SECTION_PROPERTIES || DocxInline.isUnread(element)) {
                xml.skip();
            }
        }
    }

    private void paragraph() throws UnreadableFile {
        List<DocxTable.Draft> inner = new ArrayList<>();
        int from = pile.length();
        budget.take(1);
        inline.paragraph(from, () -> inner.add(tables.read()));
        paragraphs++;
        line(pile.take(from));
        for (DocxTable.Draft table : inner) {
            table(table);
        }
    }

    private void line(String text) throws UnreadableFile {
        if (!text.isBlank()) {
            budget.take(1, text);
            blocks.add(new Block.Line(text, new Place.Paragraph(paragraphs)));
        }
    }

    private void table(DocxTable.Draft table) throws UnreadableFile {
        if (table.isLayout()) {
            for (DocxTable.Part part : table.parts()) {
                line(part.text());
                for (DocxTable.Draft inner : part.inner()) {
                    table(inner);
                }
            }
            return;
        }
        tableCount++;
        int number = tableCount;
        blocks.add(table.grid()
                .finish(Optional.empty(), (row, column) -> new Place.TableCell(number, row + 1, column + 1)));
        for (DocxTable.Part part : table.parts()) {
            for (DocxTable.Draft inner : part.inner()) {
                table(inner);
            }
        }
    }
}
