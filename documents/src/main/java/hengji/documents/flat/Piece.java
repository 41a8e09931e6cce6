package hengji.documents.flat;

import hengji.core.explain.Place;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Thesaurus;

/**
 * A word or cell of flattened text.
 *
 * @param text what it says; empty where a cell is marked and says nothing
 * @param place the line it stands on
 */
record Piece(String text, Place place) {
    boolean isBlank() {
        return text.isBlank();
    }

    Meaning meaning() {
        return Thesaurus.standard().meaning(text);
    }

    Piece with(Piece next) {
        return new Piece(text + next.text, place);
    }
}
