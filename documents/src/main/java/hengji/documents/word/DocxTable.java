package hengji.documents.word;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.table.TableDraft;
import hengji.documents.xml.CharPile;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;

/** Reads a table with its merges; tables inside its cells are kept with the row they stand in. */
final class DocxTable {
    /** A cell's text and the tables that stood in it. */
    record Part(String text, List<Draft> inner) {}

    /** A table read, its inner tables not yet given their place. */
    record Draft(TableDraft grid, List<Part> parts, int widestRow) {
        /** Whether it only lays out the page: one cell a row, with a table in one of them. */
        boolean isLayout() {
            return widestRow <= 1
                    && parts.stream().anyMatch(part -> !part.inner().isEmpty());
        }
    }

    private final XmlScanner xml;
    private final CharPile pile;
    private final DocxInline inline;
    private final Limits limits;
    private final CellBudget budget;

    DocxTable(XmlScanner xml, CharPile pile, DocxInline inline, Limits limits, CellBudget budget) {
        this.xml = xml;
        this.pile = pile;
        this.inline = inline;
        this.limits = limits;
        this.budget = budget;
    }

    /** Reads the table that has just begun to its end. */
    Draft read() throws UnreadableFile {
        TableDraft grid = new TableDraft(limits, budget);
        List<Part> parts = new ArrayList<>();
        int outside = xml.depth() - 1;
        int widest = 0;
        while (xml.depth() > outside) {
            xml.next();
            if (!xml.isStart()) {
                continue;
            }
            int element = xml.element();
            if (element == Words.ROW) {
                widest = Math.max(widest, new DocxRow(xml, grid).read(this, parts));
            } else if (isUnread(element)) {
                xml.skip();
            }
        }
        return new Draft(grid, parts, widest);
    }

    private static boolean isUnread(int element) {
        return element == Words.TABLE_PROPERTIES || element == Words.TABLE_GRID || DocxInline.isUnread(element);
    }

    /** Reads what a cell holds, from inside it to its end. */
    Part content(int outside, DocxCell cell) throws UnreadableFile {
        int from = pile.length();
        List<Draft> inner = List.of();
        while (xml.depth() > outside) {
            xml.next();
            if (!xml.isStart()) {
                continue;
            }
            int element = xml.element();
            if (element == Words.CELL_PROPERTIES) {
                cell.properties(xml);
            } else if (element == Words.PARAGRAPH) {
                List<Draft> found = new ArrayList<>(0);
                budget.take(1);
                pile.lineEdge(from);
                inline.paragraph(from, () -> take(read(), from, found));
                pile.append('\n');
                inner = joined(inner, found);
            } else if (element == Words.TABLE) {
                List<Draft> found = new ArrayList<>(1);
                take(read(), from, found);
                inner = joined(inner, found);
            } else if (DocxInline.isUnread(element)) {
                xml.skip();
            }
        }
        return new Part(pile.take(from), inner);
    }

    private static List<Draft> joined(List<Draft> some, List<Draft> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<Draft> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** An inner table stands for itself where it is a grid; otherwise its text joins the cell's. */
    private void take(Draft table, int from, List<Draft> inner) throws UnreadableFile {
        boolean standsForItself = table.grid().isGrid()
                || table.parts().stream().anyMatch(part -> !part.inner().isEmpty());
        if (standsForItself) {
            inner.add(table);
        } else {
            pile.lineEdge(from);
            pile.append(table.grid().lines());
            pile.append('\n');
        }
    }
}
