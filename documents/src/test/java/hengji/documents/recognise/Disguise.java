package hengji.documents.recognise;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Thesaurus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Changes of a table that a person would not mind. */
final class Disguise {
    private Disguise() {}

    /** New blank rows where no merged cell would be cut. */
    static Block.Table blankRows(Block.Table table, Random random) {
        List<Integer> cuts = new ArrayList<>();
        for (int row = 1; row < table.rows(); row++) {
            int cut = row;
            boolean free =
                    table.cells().stream().noneMatch(cell -> cell.row() < cut && cell.row() + cell.rowSpan() > cut);
            if (free && random.nextInt(3) == 0) {
                cuts.add(cut);
            }
        }
        List<Cell> cells = table.cells().stream()
                .map(cell -> moved(cell, cell.row() + before(cuts, cell.row()), cell.column()))
                .toList();
        return new Block.Table(table.name(), table.rows() + cuts.size(), table.columns(), cells);
    }

    private static int before(List<Integer> cuts, int row) {
        return (int) cuts.stream().filter(cut -> cut <= row).count();
    }

    /** A new column in which nothing stands; merged cells grow over it. */
    static Block.Table blankColumn(Block.Table table, Random random) {
        int at = 1 + random.nextInt(table.columns());
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            boolean over = cell.column() < at && cell.column() + cell.columnSpan() > at;
            int column = cell.column() >= at ? cell.column() + 1 : cell.column();
            cells.add(new Cell(
                    cell.row(), column, cell.rowSpan(), cell.columnSpan() + (over ? 1 : 0), cell.text(), cell.place()));
        }
        return new Block.Table(table.name(), table.rows(), table.columns() + 1, cells);
    }

    /** The columns right of the indicators' names change places, in the rows of the indicator table. */
    static Block.Table shuffledColumns(Block.Table table, Random random) {
        Optional<Integer> header = headerRow(table);
        if (header.isEmpty()) {
            return table;
        }
        int from = header.get();
        int to = endOfBlock(table, from);
        List<Integer> free = freeColumns(table, from, to);
        List<Integer> shuffled = new ArrayList<>(free);
        Collections.shuffle(shuffled, random);
        Map<Integer, Integer> moves = new HashMap<>();
        for (int i = 0; i < free.size(); i++) {
            moves.put(free.get(i), shuffled.get(i));
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            boolean inside = cell.row() >= from && cell.row() < to && cell.columnSpan() == 1;
            int column = inside ? moves.getOrDefault(cell.column(), cell.column()) : cell.column();
            cells.add(moved(cell, cell.row(), column));
        }
        cells.sort(java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Block.Table(table.name(), table.rows(), table.columns(), cells);
    }

    private static int endOfBlock(Block.Table table, int from) {
        return table.cells().stream()
                .filter(cell -> cell.row() > from && cell.columnSpan() > 4 && !is(cell, Term.TOTAL))
                .mapToInt(Cell::row)
                .min()
                .orElse(table.rows());
    }

    /** Right of the name, and never under or over a cell that spans columns or sticks out of the rows. */
    private static List<Integer> freeColumns(Block.Table table, int from, int to) {
        int name = table.cells().stream()
                .filter(cell -> cell.row() == from && is(cell, Term.NAME))
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .findFirst()
                .orElse(table.columns());
        Set<Integer> bound = new HashSet<>();
        for (Cell cell : table.cells()) {
            boolean touches = cell.row() < to && cell.row() + cell.rowSpan() > from;
            boolean fixed = cell.columnSpan() > 1 || cell.row() < from || cell.row() + cell.rowSpan() > to;
            for (int column = cell.column(); touches && fixed && column < cell.column() + cell.columnSpan(); column++) {
                bound.add(column);
            }
        }
        List<Integer> free = new ArrayList<>();
        for (int column = name; column < table.columns(); column++) {
            if (!bound.contains(column)) {
                free.add(column);
            }
        }
        return free;
    }

    /** Other labels for the columns of the indicators. */
    static Block.Table synonyms(Block.Table table, Random random) {
        Optional<Integer> header = headerRow(table);
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            boolean column = header.isPresent() && cell.row() == header.get();
            cells.add(column ? renamed(cell, random) : cell);
        }
        return new Block.Table(table.name(), table.rows(), table.columns(), cells);
    }

    private static Cell renamed(Cell cell, Random random) {
        Optional<Term> term = Thesaurus.standard().find(cell.text(), Term.Part.INDICATOR);
        if (term.isEmpty()) {
            return cell;
        }
        List<String> labels = Thesaurus.standard().labels(term.get());
        return labelled(cell, labels.get(random.nextInt(labels.size())));
    }

    /** Blanks between the characters of the headers, and full-width brackets. */
    static Block.Table spacedHeaders(Block.Table table) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            boolean label =
                    Thesaurus.standard().find(cell.text(), Term.Part.INDICATOR).isPresent();
            cells.add(label ? labelled(cell, spaced(cell.text())) : cell);
        }
        return new Block.Table(table.name(), table.rows(), table.columns(), cells);
    }

    private static String spaced(String text) {
        return String.join(" ", text.replace('(', '（').replace(')', '）').split("")) + "\u3000";
    }

    private static Optional<Integer> headerRow(Block.Table table) {
        return table.cells().stream()
                .filter(cell -> is(cell, Term.NAME))
                .map(Cell::row)
                .findFirst();
    }

    private static boolean is(Cell cell, Term term) {
        return !cell.isEmpty() && Thesaurus.standard().meaning(cell.text()).is(term);
    }

    private static Cell moved(Cell cell, int row, int column) {
        return new Cell(row, column, cell.rowSpan(), cell.columnSpan(), cell.text(), cell.place());
    }

    private static Cell labelled(Cell cell, String text) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.place());
    }

    static boolean isKnownLabel(String text) {
        return text.isBlank() || !Thesaurus.standard().meaning(text).isUnknown();
    }

    /** Whether a dump holds the text, or the parts of one that brings its own label. */
    static boolean isKept(String everything, String text) {
        return contains(everything, text)
                || List.of(text.split("[:：/]| {2,}", -1)).stream()
                        .allMatch(part -> isKnownLabel(part) || contains(everything, part));
    }

    /** Whether a dump holds the text, layout aside. */
    static boolean contains(String everything, String text) {
        return everything.contains(text)
                || Texts.key(everything.length() < 1 ? "" : everything).contains(Texts.key(text));
    }
}
