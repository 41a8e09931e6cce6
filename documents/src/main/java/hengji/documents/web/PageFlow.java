package hengji.documents.web;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page in reading order: lines outside tables, tables, and tables that only lay out a page taken apart. */
final class PageFlow {
    private final Limits limits;
    private final CellBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    PageFlow(Limits limits) {
        this.limits = limits;
        this.budget = new CellBudget(limits);
    }

    List<Block> blocks() {
        return blocks;
    }

    void walk(Element body) throws UnreadableFile {
        TextPile pile = new TextPile();
        flow(body, pile, 0);
        flush(pile);
    }

    private void flow(Element parent, TextPile pile, int depth) throws UnreadableFile {
        if (depth > limits.depth()) {
            throw Refusals.tooDeep(limits.depth());
        }
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> CellText.append(text, pile);
                case Element element -> element(element, pile, depth);
                default -> {}
            }
        }
    }

    private void element(Element element, TextPile pile, int depth) throws UnreadableFile {
        if (CellText.isUnseen(element)) {
            return;
        }
        if (element.normalName().equals("table")) {
            flush(pile);
            table(element, pile, depth);
        } else if (element.isBlock() && !element.normalName().equals("br")) {
            flush(pile);
            flow(element, pile, depth + 1);
            flush(pile);
        } else if (!CellText.appendControl(element, pile)) {
            flow(element, pile, depth + 1);
        }
    }

    private void table(Element element, TextPile pile, int depth) throws UnreadableFile {
        PageTable table = new PageTable(element, limits);
        if (table.isLayout()) {
            for (Element part : table.parts()) {
                flow(part, pile, depth + 1);
                flush(pile);
            }
            return;
        }
        caption(element, pile, depth);
        tables++;
        List<Element> nested = new ArrayList<>();
        Block.Table read = table.read(tables, budget, nested);
        if (read.rows() > 0) {
            blocks.add(read);
        }
        for (Element inner : nested) {
            table(inner, pile, depth + 1);
        }
    }

    private void caption(Element table, TextPile pile, int depth) throws UnreadableFile {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                flow(child, pile, depth + 1);
                flush(pile);
            }
        }
    }

    private void flush(TextPile pile) throws UnreadableFile {
        String text = pile.take();
        if (!text.isBlank()) {
            budget.take(1, text);
            paragraphs++;
            blocks.add(new Block.Line(text, new Place.Paragraph(paragraphs)));
        }
    }
}
