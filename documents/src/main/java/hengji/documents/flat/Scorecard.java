package hengji.documents.flat;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scorecard with one cell a line, in which every level has its points beside it: a row begins anew at the level that
 * changes, so that names and points tell its length. The points of the parts give those of the whole.
 */
final class Scorecard {
    private static final List<Term> HEADER =
            List.of(Term.LEVEL1, Term.WEIGHT, Term.LEVEL2, Term.WEIGHT, Term.NAME, Term.WEIGHT, Term.SCORE);
    private static final int LEVELS = 3;
    private static final int MOST = 1_000;

    private final List<Piece> cells;
    private final TableSketch sketch = new TableSketch();
    private final BigDecimal[] left = {BigDecimal.ZERO, BigDecimal.ZERO};
    private List<Optional<Piece>> levels = List.of();
    private int at;

    private Scorecard(List<Piece> cells) {
        this.cells = cells;
    }

    /**
     * A scorecard found among lines.
     *
     * @param table its rows
     * @param next the first line that is no part of it
     */
    record Found(TableSketch table, int next) {}

    /** The scorecard whose header begins here, one label a line. */
    static Optional<Found> find(List<FlatRow> rows, int row) {
        if (rows.get(row).filled().size() != 1
                || FlatHeader.term(rows.get(row).text()).isEmpty()) {
            return Optional.empty();
        }
        List<Piece> cells = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = row;
                i < rows.size()
                        && cells.size() < MOST
                        && (rows.get(i).isEmpty() || rows.get(i).filled().size() == 1);
                i++) {
            if (!rows.get(i).isEmpty()) {
                cells.add(rows.get(i).filled().getFirst());
                lines.add(i);
            }
        }
        Scorecard card = new Scorecard(cells);
        if (!card.isHeader()) {
            return Optional.empty();
        }
        card.read();
        return Optional.of(new Found(card.sketch, card.at < lines.size() ? lines.get(card.at) : lines.getLast() + 1));
    }

    private boolean isHeader() {
        boolean header = cells.size() > HEADER.size();
        for (int i = 0; header && i < HEADER.size(); i++) {
            header = FlatHeader.term(cells.get(i).text())
                    .filter(HEADER.get(i)::equals)
                    .isPresent();
        }
        return header;
    }

    private void read() {
        sketch.row(List.of(label(0), label(2), label(4), label(5), label(6)), cells.getFirst());
        at = HEADER.size();
        while (row()) {}
    }

    private Optional<Piece> label(int column) {
        return Optional.of(cells.get(column));
    }

    /** As many names with points as levels begin here, then the score; false where that does not come out. */
    private boolean row() {
        int depth = 0;
        while (depth < LEVELS && isName(at + 2 * depth) && isPoints(at + 2 * depth + 1)) {
            depth++;
        }
        int score = at + 2 * depth;
        if (depth == 0 || !isPoints(score) || !opens(depth)) {
            return false;
        }
        List<Optional<Piece>> named = new ArrayList<>(levels.isEmpty() ? List.of() : levels.subList(0, LEVELS - depth));
        for (int i = 0; i < depth; i++) {
            named.add(Optional.of(cells.get(at + 2 * i)));
        }
        levels = named;
        List<Optional<Piece>> row = new ArrayList<>(named);
        row.add(Optional.of(cells.get(score - 1)));
        row.add(Optional.of(cells.get(score)));
        sketch.row(row, cells.get(score - 2));
        at = score + 1;
        return true;
    }

    /** A level may begin only where the one before is used up, and its parts may not exceed it. */
    private boolean opens(int depth) {
        if (depth < LEVELS && levels.isEmpty()) {
            return false;
        }
        BigDecimal own = points(at + 2 * depth - 1);
        BigDecimal first = depth == LEVELS ? points(at + 1) : left[0];
        BigDecimal second = depth >= 2 ? points(at + 2 * depth - 3) : left[1];
        boolean usedUp = (depth < LEVELS || left[0].signum() == 0) && (depth < 2 || left[1].signum() == 0);
        boolean fits =
                own.compareTo(second) <= 0 && second.compareTo(first.add(depth == 1 ? second : BigDecimal.ZERO)) <= 0;
        left[0] = depth >= 2 ? first.subtract(second) : left[0];
        left[1] = second.subtract(own);
        return usedUp && fits && points(at + 2 * depth).compareTo(own) <= 0;
    }

    private boolean isName(int cell) {
        return cell < cells.size()
                && Character.isIdeographic(cells.get(cell).text().charAt(0));
    }

    private boolean isPoints(int cell) {
        return cell < cells.size() && Amounts.findPoints(cells.get(cell).text()).isPresent();
    }

    private BigDecimal points(int cell) {
        return Amounts.findPoints(cells.get(cell).text()).orElseThrow();
    }
}
