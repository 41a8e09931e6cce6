package hengji.documents.template;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Source;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A filled sheet by keys and headings, so that sorted rows and moved columns are still found. */
final class FilledSheet {
    /** One filled row: its key and its cells by heading. */
    record Row(String key, Map<String, Cell> cells) {
        /** What stands under a heading; absent where the column is gone. */
        Optional<Cell> find(String heading) {
            return Optional.ofNullable(cells.get(heading));
        }

        /** The text under a heading as a field, blank where nothing stands there. */
        Field<String> text(String heading) {
            return find(heading).map(FilledSheet::field).orElseGet(Field::absent);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    FilledSheet(Block.Table table, String keyLetter) {
        Map<Integer, Map<Integer, Cell>> lines = new HashMap<>();
        for (Cell cell : table.cells()) {
            lines.computeIfAbsent(cell.row(), _ -> new HashMap<>()).put(cell.column(), cell);
        }
        Map<Integer, String> headings = new HashMap<>();
        for (int i = 0; i < table.rows(); i++) {
            Map<Integer, Cell> line = lines.getOrDefault(i, Map.of());
            if (line.values().stream().anyMatch(cell -> isKeyHeading(cell.text()))) {
                line.forEach((column, cell) -> headings.put(column, cell.text().strip()));
            } else {
                row(line, headings, keyLetter).ifPresent(rows::add);
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    static Source source(Cell cell) {
        return new Source(cell.place(), cell.text());
    }

    private static Field<String> field(Cell cell) {
        String text = cell.text().strip();
        return text.isEmpty() ? new Field.Blank<>(source(cell)) : Field.known(text, source(cell));
    }

    private static Optional<Row> row(Map<Integer, Cell> line, Map<Integer, String> headings, String keyLetter) {
        Map<String, Cell> cells = new HashMap<>();
        headings.forEach((column, heading) -> {
            Cell cell = line.get(column);
            if (cell != null) {
                cells.put(heading, cell);
            }
        });
        return cells.entrySet().stream()
                .filter(entry -> isKeyHeading(entry.getKey()))
                .map(entry -> entry.getValue().text().strip())
                .filter(key -> key.matches(keyLetter + "\\d+"))
                .findFirst()
                .map(key -> new Row(key, cells));
    }

    private static boolean isKeyHeading(String text) {
        return text.startsWith("键");
    }

    /** Where a row stands, for notes. */
    static Place place(Row row) {
        return row.cells().values().stream().map(Cell::place).findFirst().orElse(Place.WHOLE);
    }
}
