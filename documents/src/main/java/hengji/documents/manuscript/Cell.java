package hengji.documents.manuscript;

import hengji.core.explain.Place;

/**
 * A cell of a table, as a person sees it.
 *
 * @param row grid row of its upper left corner, from 0
 * @param column grid column of its upper left corner, from 0
 * @param rowSpan grid rows it covers, at least 1
 * @param columnSpan grid columns it covers, at least 1
 * @param text as shown: a sheet's 0.865 formatted as a percentage is "86.50%", a date serial is "2023-12-31";
 *     paragraphs and breaks are '\n'
 * @param place where
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {
    public boolean isEmpty() {
        return text.isBlank();
    }
}
