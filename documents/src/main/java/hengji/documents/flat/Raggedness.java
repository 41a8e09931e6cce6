package hengji.documents.flat;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.recognise.words.Term;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells whether the rows of a text table lost cells, so that what stands below a header is not what it names. */
final class Raggedness {
    private static final int FEWEST_LABELS = 3;
    private final Map<Integer, Term> columns = new HashMap<>();

    private Raggedness(Block.Table table, int header) {
        for (Cell cell : table.cells()) {
            if (cell.row() == header) {
                FlatHeader.term(cell.text()).ifPresent(term -> columns.put(cell.column(), term));
            }
        }
    }

    /** The table without the rows whose cells moved; each is remarked upon. */
    static Block.Table withoutMoved(Block.Table table, Leftovers leftovers) {
        Optional<Integer> header = header(table);
        if (header.isEmpty()) {
            return table;
        }
        Raggedness rows = new Raggedness(table, header.get());
        Set<Integer> moved = rows.shifted(table, header.get());
        table.cells().stream()
                .filter(cell -> cell.row() > header.get() && rows.isMisplaced(cell))
                .forEach(cell -> moved.add(cell.row()));
        moved.forEach(row -> leftovers.unfit(table.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(cell -> new Piece(cell.text(), cell.place()))
                .toList()));
        List<Cell> kept = table.cells().stream()
                .filter(cell -> !moved.contains(cell.row()))
                .toList();
        return new Block.Table(table.name(), table.rows(), table.columns(), kept);
    }

    static boolean isRagged(Block.Table table) {
        Optional<Integer> header = header(table);
        if (header.isEmpty()) {
            return true;
        }
        Raggedness rows = new Raggedness(table, header.get());
        boolean mixed = table.cells().stream()
                .filter(cell -> cell.row() == header.get())
                .anyMatch(cell -> Levels.isKnown(cell.text()));
        return mixed
                || !rows.shifted(table, header.get()).isEmpty()
                || table.cells().stream()
                        .filter(cell -> cell.row() > header.get() && !cell.isEmpty())
                        .anyMatch(rows::isMisplaced);
    }

    /** The first row with three labels; of a header in two lines the one that names the levels. */
    private static Optional<Integer> header(Block.Table table) {
        Map<Integer, Set<Term>> labels = new TreeMap<>();
        for (Cell cell : table.cells()) {
            FlatHeader.term(cell.text())
                    .ifPresent(term -> labels.computeIfAbsent(cell.row(), _ -> EnumSet.noneOf(Term.class))
                            .add(term));
        }
        labels.values().removeIf(terms -> terms.size() < FEWEST_LABELS);
        return labels.entrySet().stream()
                .filter(row -> row.getValue().contains(Term.LEVEL1))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> labels.keySet().stream().findFirst());
    }

    /** A row shorter than the header that does not begin with a first level: merged cells fell out at its left. */
    private Set<Integer> shifted(Block.Table table, int header) {
        Map<Integer, Integer> widths = new HashMap<>();
        Map<Integer, String> firsts = new HashMap<>();
        for (Cell cell : table.cells()) {
            widths.merge(cell.row(), cell.columnSpan(), Integer::sum);
            firsts.putIfAbsent(cell.row(), cell.text());
        }
        boolean levels = columns.containsValue(Term.LEVEL1) && columns.containsValue(Term.LEVEL2);
        return widths.entrySet().stream()
                .filter(row -> levels && row.getKey() > header && row.getValue() > FEWEST_LABELS)
                .filter(row -> row.getValue() < widths.getOrDefault(header, 0)
                        && beginsElsewhere(firsts.getOrDefault(row.getKey(), "")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean beginsElsewhere(String first) {
        return !first.isBlank() && !Levels.isFirst(first);
    }

    /** A second level where the first belongs can only have moved there. */
    private boolean isMisplaced(Cell cell) {
        boolean first = columns.get(cell.column()) == Term.LEVEL1 && columns.containsValue(Term.LEVEL2);
        return first && Levels.isSecond(cell.text()) && !Levels.isFirst(cell.text());
    }
}
