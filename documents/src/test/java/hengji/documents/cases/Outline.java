package hengji.documents.cases;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;

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

    private static String cell(Cell cell) {
        return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                + squeezed(cell.text());
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }
}
