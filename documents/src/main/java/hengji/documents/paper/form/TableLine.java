package hengji.documents.paper.form;

import hengji.core.explain.Place;
import java.util.Optional;

/**
 * Where in a table a place stands.
 *
 * @param sheet its sheet; empty outside workbooks
 * @param table its table or page; 0 in workbooks
 * @param row its row there
 * @param column its column there
 */
public record TableLine(String sheet, int table, int row, int column) {
    /** The place in its table; absent outside tables. */
    public static Optional<TableLine> find(Place place) {
        return switch (place) {
            case Place.TableCell(int table, int row, int column) -> Optional.of(new TableLine("", table, row, column));
            case Place.SheetCell(String sheet, int row, int column) ->
                Optional.of(new TableLine(sheet, 0, row, column));
            case Place.PageCell(int page, int row, int column) -> Optional.of(new TableLine("", page, row, column));
            case Place.LineCell(int line, int column) -> Optional.of(new TableLine("", 0, line, column));
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

    /** Whether one stands above the other; not where that cannot be told. */
    static boolean isAbove(Place one, Place other) {
        return find(one).flatMap(line -> find(other).filter(line::precedes)).isPresent();
    }

    private boolean precedes(TableLine other) {
        return sheet.equals(other.sheet) && (table < other.table || (table == other.table && row < other.row));
    }

    private boolean isBeside(TableLine other) {
        return sheet.equals(other.sheet) && table == other.table && row == other.row;
    }
}
