package hengji.documents.unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form drawn with bars: a line a row, cells between bars; {@code ^} continues the cell above, {@code <} the cell to
 * the left, {@code \n} breaks a line inside a cell. A line without a bar stands outside the tables; so does a blank one
 * above the first row, which inside a table is a blank row.
 *
 * @param parts lines and tables in their order
 */
record Drawing(List<Part> parts) {
    /** A line, or a table. */
    sealed interface Part {}

    /** A line outside the tables. */
    record Line(String text) implements Part {}

    /** A table; {@code ^} and {@code <} still in their cells. */
    record Table(List<List<String>> rows) implements Part {
        String text(int row, int column) {
            boolean inside = row < rows.size() && column < rows.get(row).size();
            return inside ? rows.get(row).get(column) : "";
        }

        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }

        boolean isContinued(int row, int column) {
            return text(row, column).equals("^") || text(row, column).equals("<");
        }

        int down(int row, int column) {
            int span = 1;
            while (text(row + span, column).equals("^")) {
                span++;
            }
            return span;
        }

        int across(int row, int column) {
            int span = 1;
            while (text(row, column + span).equals("<")) {
                span++;
            }
            return span;
        }
    }

    static Drawing of(String drawing) {
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = drawing.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean gap = line.isBlank() && !rows.isEmpty() && i + 1 < lines.size() && isRow(lines.get(i + 1));
            if (isRow(line) || gap) {
                rows.add(List.of(line.replace("\\n", "\n").split("\\|", -1)));
            } else {
                close(parts, rows);
                parts.add(new Line(line));
            }
        }
        close(parts, rows);
        return new Drawing(parts);
    }

    private static boolean isRow(String line) {
        return line.contains("|");
    }

    private static void close(List<Part> parts, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Table(List.copyOf(rows)));
            rows.clear();
        }
    }

    /** All texts that stand in it. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Line(String text) -> texts.add(text);
                case Table table -> table.rows().forEach(texts::addAll);
            }
        }
        texts.removeIf(text -> text.isBlank() || text.equals("^") || text.equals("<"));
        return texts;
    }

    String toHtml() {
        String body = parts.stream().map(Drawing::html).collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n" + body + "\n</body></html>\n";
    }

    private static String html(Part part) {
        return switch (part) {
            case Line(String text) -> "<p>" + escaped(text) + "</p>";
            case Table table -> table(table);
        };
    }

    private static String table(Table table) {
        StringBuilder html = new StringBuilder("<table border=\"1\">\n");
        for (int row = 0; row < table.rows().size(); row++) {
            html.append("<tr>");
            for (int column = 0; column < table.columns(); column++) {
                if (!table.isContinued(row, column)) {
                    html.append("<td rowspan=\"")
                            .append(table.down(row, column))
                            .append("\" colspan=\"")
                            .append(table.across(row, column))
                            .append("\">")
                            .append(escaped(table.text(row, column)))
                            .append("</td>");
                }
            }
            html.append("</tr>\n");
        }
        return html.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** As a spreadsheet saves its values: rows of one length; a merged cell stands once, at its first place. */
    String toCsv() {
        int columns = parts.stream()
                .mapToInt(part -> part instanceof Table table ? table.columns() : 1)
                .max()
                .orElse(1);
        StringBuilder csv = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Line(String text) ->
                    csv.append(quoted(text)).append(",".repeat(columns - 1)).append('\n');
                case Table table ->
                    table.rows()
                            .forEach(row -> csv.append(row.stream()
                                            .map(cell -> cell.equals("^") || cell.equals("<") ? "" : quoted(cell))
                                            .collect(Collectors.joining(",")))
                                    .append(",".repeat(columns - row.size()))
                                    .append('\n'));
            }
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }
}
