package hengji.documents.flat;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amounts below their labels, one a line: 计划投资额 / (万元) / 570 / 实际到位资金 / (万元) / 398.88.
 *
 * @param cells labels and amounts in turn
 * @param next the first line after them
 */
record MoneyPairs(List<Optional<Piece>> cells, int next) {
    private static final int FEWEST = 4;

    /** The pairs that begin in a row; two at least, as one label alone may be of another block. */
    static Optional<MoneyPairs> find(List<FlatRow> rows, int row) {
        List<Optional<Piece>> cells = new ArrayList<>();
        int at = row;
        int end = row;
        while (at < rows.size()) {
            Optional<Piece> label = single(rows, at).filter(piece -> isAmountLabel(piece.text()));
            int value = label.isPresent() ? filled(rows, at + 1) : rows.size();
            Optional<Piece> unit = single(rows, value).filter(piece -> isUnit(piece.text()));
            value = unit.isPresent() ? filled(rows, value + 1) : value;
            Optional<Piece> amount = single(rows, value)
                    .filter(piece -> Amounts.find(piece.text()).isPresent());
            if (amount.isEmpty()) {
                break;
            }
            cells.add(label.map(piece -> unit.map(piece::with).orElse(piece)));
            cells.add(amount);
            end = value + 1;
            at = filled(rows, end);
        }
        return cells.size() < FEWEST ? Optional.empty() : Optional.of(new MoneyPairs(cells, end));
    }

    /** The amount that alone stands below a line. */
    static Optional<Piece> amountBelow(List<FlatRow> rows, int row) {
        return single(rows, filled(rows, row + 1))
                .filter(piece -> Amounts.find(piece.text()).isPresent());
    }

    private static boolean isAmountLabel(String text) {
        return MoneyRows.term(text)
                .filter(term -> term == Term.INITIAL || term == Term.ADJUSTED || term == Term.EXECUTED)
                .isPresent();
    }

    private static boolean isUnit(String text) {
        return Labels.unit(text).isPresent() && Labels.plain(text).isEmpty();
    }

    private static int filled(List<FlatRow> rows, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).isEmpty()) {
            at++;
        }
        return at;
    }

    private static Optional<Piece> single(List<FlatRow> rows, int row) {
        return row < rows.size() && rows.get(row).filled().size() == 1
                ? Optional.of(rows.get(row).filled().getFirst())
                : Optional.empty();
    }
}
