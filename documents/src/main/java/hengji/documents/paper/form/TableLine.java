package hengji.documents.paper.form;

import hengji.core.explain.Place;
import java.util.Optional;

/**
 * Where in a table a place stands.
 *
 * @param table which table, page or sheet
 * @param row its row there
 * @param column its column there
 */
public record TableLine(String table, int row, int column) {
    /** The place in its table; absent outside tables. */
    public static Optional<TableLine> find(Place place) {
        return switch (place) {
            case Place.TableCell(int table, int row, int column) ->
                Optional.of(new TableLine("table " + table, row, column));
            case Place.SheetCell(String sheet, int row, int column) ->
                Optional.of(new TableLine("sheet " + sheet, row, column));
            case Place.PageCell(int page, int row, int column) ->
                Optional.of(new TableLine("page " + page, row, column));
            case Place.LineCell(int line, int column) -> Optional.of(new TableLine("lines", line, column));
            case Place.PageLine _, Place.Paragraph _, Place.Line _, Place.Named _, Place.Whole _ -> Optional.empty();
        };
    }

    /** Whether both stand in one row. */
    public static boolean sameRow(Place one, Place other) {
        Optional<TableLine> first = find(one);
        Optional<TableLine> second = find(other);
        return one.equals(other)
                || first.flatMap(line -> second.filter(line::isBeside)).isPresent();
    }

    /** Whether the other stands in the same row. */
    boolean isBeside(TableLine other) {
        return table.equals(other.table) && row == other.row;
    }
}
