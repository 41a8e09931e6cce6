package hengji.documents.cases;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A manuscript without places and white space, so that two formats of one form can be compared line by line. */
public final class Outline {
    private Outline() {}

    public static List<String> of(Manuscript manuscript) {
        List<String> lines = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            switch (block) {
                case Block.Line line -> lines.add("line " + squeezed(line.text()));
                case Block.Table table -> {
                    lines.add("table " + table.rows() + "×" + table.columns());
                    table.cells().forEach(cell -> lines.add(cell(cell)));
                }
            }
        }
        return lines;
    }

    /** The texts of each row that has any, left to right. */
    public static List<List<String>> rows(Manuscript manuscript) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            switch (block) {
                case Block.Line line -> rows.add(List.of(squeezed(line.text())));
                case Block.Table table -> rows.addAll(rows(table));
            }
        }
        return rows;
    }

    private static Collection<List<String>> rows(Block.Table table) {
        SortedMap<Integer, List<String>> rows = new TreeMap<>();
        table.cells().stream()
                .filter(cell -> !squeezed(cell.text()).isEmpty())
                .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(squeezed(cell.text())));
        return rows.values();
    }

    private static String cell(Cell cell) {
        return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                + squeezed(cell.text());
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }
}
