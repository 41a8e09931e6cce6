package hengji.documents.recognise;

import hengji.documents.recognise.words.Term;
import java.util.Optional;

/**
 * A column of a table as its header names it.
 *
 * @param term what it holds; absent for a header that is not known
 * @param from first grid column
 * @param to grid column after the last
 * @param header as printed
 */
record Column(Optional<Term> term, int from, int to, String header) {
    boolean is(Term other) {
        return term.isPresent() && term.get() == other;
    }

    Column as(Optional<Term> other) {
        return new Column(other, from, to, header);
    }
}
