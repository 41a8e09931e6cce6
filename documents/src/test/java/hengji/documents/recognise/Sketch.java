package hengji.documents.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table drawn with bars: a line a row, cells between bars; {@code ^} continues the cell above, {@code <} the cell to
 * the left. Lines without a bar are lines outside the table.
 */
final class Sketch {
    private Sketch() {}

    static Form form(String drawing) {
        List<Form> forms = forms(drawing);
        assertThat(forms).hasSize(1);
        return forms.getFirst();
    }

    static List<Form> forms(String drawing) {
        return new Recogniser().recognise(manuscript(drawing), Origin.NONE);
    }

    static Manuscript manuscript(String drawing) {
        List<Block> blocks = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int line = 0;
        for (String text : drawing.lines().toList()) {
            line++;
            if (text.contains("|")) {
                rows.add(text.split("\\|", -1));
            } else if (!text.isBlank()) {
                close(blocks, rows);
                blocks.add(new Block.Line(text.strip(), new Place.Line(line)));
            }
        }
        close(blocks, rows);
        return new Manuscript("sketch", blocks, List.of());
    }

    private static void close(List<Block> blocks, List<String[]> rows) {
        if (!rows.isEmpty()) {
            blocks.add(table(rows, blocks.size() + 1));
            rows.clear();
        }
    }

    private static Block.Table table(List<String[]> rows, int number) {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                String text = text(rows, row, column);
                if (!text.equals("^") && !text.equals("<")) {
                    cells.add(new Cell(
                            row,
                            column,
                            down(rows, row, column),
                            across(rows, row, column),
                            text,
                            new Place.TableCell(number, row + 1, column + 1)));
                }
            }
        }
        return new Block.Table(Optional.empty(), rows.size(), columns, cells);
    }

    private static String text(List<String[]> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).length ? rows.get(row)[column].strip() : "";
    }

    private static int down(List<String[]> rows, int row, int column) {
        int span = 1;
        while (text(rows, row + span, column).equals("^")) {
            span++;
        }
        return span;
    }

    private static int across(List<String[]> rows, int row, int column) {
        int span = 1;
        while (text(rows, row, column + span).equals("<")) {
            span++;
        }
        return span;
    }
}
