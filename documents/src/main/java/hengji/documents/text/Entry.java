package hengji.documents.text;

import hengji.core.explain.Place;

/**
 * One cell of a text table.
 *
 * @param text of the cell
 * @param place where
 */
record Entry(String text, Place place) {
    boolean isBlank() {
        return text.isBlank();
    }
}
