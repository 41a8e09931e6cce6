package hengji.app.exchange;

import hengji.documents.table.PlainTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table of a file that is meant, and which of its rows is the header.
 *
 * @param table the sheet
 * @param header index of the header row
 */
record TableChoice(PlainTable table, int header) {
    private static final int FARTHEST = 10;

    /** The row that names most of what the kind holds, among the first rows of all sheets; at least two names. */
    static Optional<TableChoice> of(Kind kind, List<PlainTable> tables) {
        return tables.stream()
                .flatMap(table -> java.util.stream.IntStream.range(
                                0, Math.min(FARTHEST, table.rows().size()))
                        .mapToObj(row -> new TableChoice(table, row)))
                .max(Comparator.comparingInt((TableChoice choice) -> choice.named(kind)))
                .filter(choice ->
                        choice.named(kind) >= Math.min(2, kind.required().size()));
    }

    /** Headers left to right; a second one of the same name gets a number. */
    List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (PlainTable.Field field : table.rows().get(header)) {
            String name = field.text().replaceAll("\\s+", "");
            int count = 1;
            String unique = name;
            while (!unique.isEmpty() && headers.contains(unique)) {
                unique = name + "#" + ++count;
            }
            headers.add(unique);
        }
        return headers;
    }

    /** The rows below the header that say anything. */
    List<RowStore.Raw> rows() {
        List<RowStore.Raw> rows = new ArrayList<>();
        for (List<PlainTable.Field> row :
                table.rows().subList(header + 1, table.rows().size())) {
            if (row.stream().anyMatch(field -> !field.isEmpty())) {
                rows.add(new RowStore.Raw(
                        rows.size() + 1,
                        row.getFirst().place().chinese(),
                        row.stream().map(PlainTable.Field::text).toList()));
            }
        }
        return rows;
    }

    private int named(Kind kind) {
        return (int) kind.items().stream()
                .filter(item -> table.rows().get(header).stream().anyMatch(field -> item.isNamed(field.text())))
                .count();
    }
}
