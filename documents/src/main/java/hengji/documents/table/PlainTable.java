package hengji.documents.table;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list as another program gave it out: rows of texts, nothing understood yet.
 *
 * @param name of the sheet; empty for a text file
 * @param rows top to bottom, all equally wide; what is merged stands in each cell it covers
 */
public record PlainTable(String name, List<List<Field>> rows) {
    /**
     * One cell.
     *
     * @param text as shown, without white space around
     * @param place where it stands in the file
     */
    public record Field(String text, Place place) {
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    public PlainTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** From a table taken apart by a reader. */
    public static PlainTable of(Block.Table table) {
        Map<Integer, Map<Integer, Field>> found = new HashMap<>();
        table.cells().forEach(cell -> {
            Field field = new Field(cell.text().strip(), cell.place());
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    found.computeIfAbsent(row, _ -> new HashMap<>()).put(column, field);
                }
            }
        });
        List<List<Field>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(row(found.getOrDefault(row, Map.of()), table.columns()));
        }
        return new PlainTable(table.name().orElse(""), rows);
    }

    private static List<Field> row(Map<Integer, Field> found, int columns) {
        Field nothing = new Field("", Place.WHOLE);
        List<Field> row = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            row.add(found.getOrDefault(column, nothing));
        }
        return row;
    }
}
