package hengji.documents.text;

import hengji.core.explain.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that holds one cell a line: a cell begins with a tab, a row with an empty line; a line without a tab just below
 * a cell continues it.
 */
final class CellLines {
    private static final int FEWEST = 6;

    private CellLines() {}

    static boolean isOfThisShape(List<String> lines) {
        int cells = 0;
        int others = 0;
        for (String line : lines) {
            if (line.startsWith("\t") && line.indexOf('\t', 1) < 0) {
                cells++;
            } else if (!line.isBlank()) {
                others++;
            }
        }
        return cells >= FEWEST && others * 10 <= cells;
    }

    /** The rows that hold a cell. */
    static List<List<Entry>> rows(List<String> lines) {
        List<List<Entry>> rows = new ArrayList<>();
        List<Entry> row = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("\t")) {
                row.add(new Entry(line.substring(1), new Place.Line(i + 1)));
            } else if (!line.isBlank() && !row.isEmpty()) {
                Entry last = row.removeLast();
                row.add(new Entry(last.text() + "\n" + line, last.place()));
            } else {
                close(row, rows);
                row = new ArrayList<>();
                if (!line.isBlank()) {
                    row.add(new Entry(line, new Place.Line(i + 1)));
                }
            }
        }
        close(row, rows);
        return rows;
    }

    private static void close(List<Entry> row, List<List<Entry>> rows) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }
}
