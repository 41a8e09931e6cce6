package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a row's pieces can stand in the columns.
 *
 * @param cells one place a column; empty where nothing stands
 */
record Way(List<Optional<Piece>> cells) {
    Way {
        cells = List.copyOf(cells);
    }

    static Way empty(int columns) {
        return new Way(Collections.nCopies(columns, Optional.empty()));
    }

    Way with(int column, Piece piece) {
        List<Optional<Piece>> changed = new ArrayList<>(cells);
        changed.set(column, Optional.of(piece));
        return new Way(changed);
    }

    Optional<Piece> at(int column) {
        return column < 0 || column >= cells.size() ? Optional.empty() : cells.get(column);
    }

    Optional<Piece> at(FlatHeader header, Term term) {
        return at(header.column(term));
    }
}
