package hengji.documents.flat;

import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Term;
import java.util.List;
import java.util.Optional;

/** A head and its value on two lines of their own, one cell a line; the line after them begins something else. */
final class StackedPairs {
    private static final int SHORTEST_LABEL = 4;
    private static final int LONGEST_VALUE = 60;

    private StackedPairs() {}

    /** The label and the value that begin in a row. */
    static Optional<List<Piece>> find(List<FlatRow> rows, int row) {
        Optional<Piece> label = cell(rows, row)
                .filter(piece -> piece.text().length() >= SHORTEST_LABEL
                        && piece.meaning().isIn(Term.Part.HEAD));
        Optional<Piece> value = cell(rows, row + 1)
                .filter(piece -> piece.text().length() <= LONGEST_VALUE && !isLabel(piece.meaning()));
        boolean ends =
                cell(rows, row + 2).filter(piece -> isLabel(piece.meaning())).isPresent();
        return ends ? label.flatMap(name -> value.map(words -> List.of(name, words))) : Optional.empty();
    }

    private static Optional<Piece> cell(List<FlatRow> rows, int row) {
        boolean single = row < rows.size()
                && !rows.get(row).ruled()
                && rows.get(row).filled().size() == 1;
        return single ? Optional.of(rows.get(row).filled().getFirst()) : Optional.empty();
    }

    private static boolean isLabel(Meaning meaning) {
        return meaning.isLabel() || meaning.isIn(Term.Part.INDICATOR);
    }
}
