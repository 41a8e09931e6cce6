package hengji.documents.unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a table is lost when a form is copied out of a page, a PDF or a document: the cells of a row, without the merged ones. */
enum FlatForm {
    /** Copied from a page: one cell a line, empty ones fallen out. */
    STACKED("\n", "\n"),
    /** A PDF's text: the cells of a row apart by blanks. */
    SPACED(" ", "\n"),
    /** A viewer's text: everything run together. */
    GLUED("", ""),
    /** A row a line, its cells run together. */
    GLUED_ROWS("", "\n"),
    /** A converter's bars: empty cells kept, merged ones fallen out. */
    BARRED(" | ", " |\n");

    private final String between;
    private final String after;

    FlatForm(String between, String after) {
        this.between = between;
        this.after = after;
    }

    String of(Drawing drawing) {
        StringBuilder text = new StringBuilder();
        for (Drawing.Part part : drawing.parts()) {
            switch (part) {
                case Drawing.Line(String line) -> text.append(line).append(after);
                case Drawing.Table table -> table.rows().forEach(row -> text.append(row(row)));
            }
        }
        return text.toString();
    }

    private String row(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
            boolean merged = cell.equals("^") || cell.equals("<");
            if (!merged && (this == BARRED || !cell.isBlank())) {
                cells.add(cell.replace("\n", ""));
            }
        }
        return cells.isEmpty() ? "" : cells.stream().collect(Collectors.joining(between)) + after;
    }
}
