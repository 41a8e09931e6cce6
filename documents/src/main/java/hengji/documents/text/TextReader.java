package hengji.documents.text;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import java.util.ArrayList;
import java.util.List;

/** Reads text files: one cell a line, set apart by tabs, strokes or commas, or with no table marked at all. */
public final class TextReader implements ManuscriptReader {
    @Override
    public Manuscript read(byte[] content, Limits limits) throws UnreadableFile {
        if (content.length == 0) {
            throw Refusals.empty();
        }
        refuseTooMany(content, limits);
        Encodings.Decoded decoded = Encodings.decode(content);
        refuseBinary(decoded.text());
        List<String> lines = TextLines.of(decoded.text());
        TextShape shape = TextShape.of(lines);
        TextFlow flow = new TextFlow(limits);
        switch (shape) {
            case CELL_LINES -> flow.titleThenTable(CellLines.rows(lines));
            case TABS -> flow.tableBetweenLines(Separated.records(decoded.text(), '\t'));
            case PIPES -> flow.tableBetweenLines(Pipes.rows(lines));
            case COMMAS -> flow.wholeTable(Separated.records(decoded.text(), ','));
            case PLAIN -> flow.lines(lines);
        }
        return new Manuscript(shape == TextShape.COMMAS ? "csv" : "txt", flow.blocks(), decoded.remarks());
    }

    /** Lines and separators are counted before anything is made of them. */
    static void refuseTooMany(byte[] content, Limits limits) throws UnreadableFile {
        if (content.length > limits.textBytes()) {
            throw Refusals.tooMuchText(limits.text());
        }
        int ends = 0;
        for (byte b : content) {
            ends += b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == '|' || b == ',' ? 1 : 0;
        }
        if (ends > limits.cells() / 4) {
            throw Refusals.tooManyCells(limits.cells() / 4);
        }
    }

    /** Control characters have no place in a text. */
    static void refuseBinary(String text) throws UnreadableFile {
        long controls = text.chars()
                .filter(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0xFFFD)
                .count();
        if (text.isBlank()) {
            throw Refusals.empty();
        }
        if (controls * 50 > text.length()) {
            throw Refusals.unknownFormat();
        }
    }

    /** Collects blocks. */
    private static final class TextFlow {
        private final Limits limits;
        private final CellBudget budget;
        private final List<Block> blocks = new ArrayList<>();

        TextFlow(Limits limits) {
            this.limits = limits;
            this.budget = new CellBudget(limits);
        }

        List<Block> blocks() {
            return blocks;
        }

        void lines(List<String> lines) throws UnreadableFile {
            for (int i = 0; i < lines.size(); i++) {
                line(lines.get(i), i + 1);
            }
        }

        private void line(String text, int number) throws UnreadableFile {
            if (!text.isBlank()) {
                budget.take(1, text);
                blocks.add(new Block.Line(text, new Place.Line(number)));
            }
        }

        /** Rows of one cell before the first row of several are lines; all that follows is the table. */
        void titleThenTable(List<List<Entry>> rows) throws UnreadableFile {
            int first = 0;
            while (first < rows.size() && rows.get(first).size() == 1) {
                entryLine(rows.get(first++));
            }
            wholeTable(rows.subList(first, rows.size()));
        }

        /** The table runs from the first row of several fields to the last; what stands outside it is lines. */
        void tableBetweenLines(List<List<Entry>> rows) throws UnreadableFile {
            int first = 0;
            while (first < rows.size() && rows.get(first).size() == 1) {
                entryLine(rows.get(first++));
            }
            int last = rows.size();
            while (last > first && rows.get(last - 1).size() == 1) {
                last--;
            }
            wholeTable(rows.subList(first, last).stream()
                    .filter(row -> !row.stream().allMatch(Entry::isBlank))
                    .toList());
            for (List<Entry> row : rows.subList(last, rows.size())) {
                entryLine(row);
            }
        }

        private void entryLine(List<Entry> row) throws UnreadableFile {
            Entry only = row.getFirst();
            if (!only.isBlank()) {
                budget.take(1, only.text());
                blocks.add(new Block.Line(only.text(), lineOf(only.place())));
            }
        }

        private static Place lineOf(Place place) {
            return place instanceof Place.LineCell(int line, int _) ? new Place.Line(line) : place;
        }

        void wholeTable(List<List<Entry>> rows) throws UnreadableFile {
            if (!rows.isEmpty()) {
                blocks.add(TextTable.of(rows, limits, budget));
            }
        }
    }
}
