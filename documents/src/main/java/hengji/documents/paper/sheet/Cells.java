package hengji.documents.paper.sheet;

/** Names of cells: A1, B7:D9. Rows and columns count from 1. */
public final class Cells {
    private Cells() {}

    public static String name(int row, int column) {
        return letters(column) + row;
    }

    public static String range(int row, int column, int lastRow, int lastColumn) {
        return name(row, column) + ":" + name(lastRow, lastColumn);
    }

    /** The letters of a column, e.g. 28 is AB. */
    public static String letters(int column) {
        String rest = column > 26 ? letters((column - 1) / 26) : "";
        return rest + (char) ('A' + (column - 1) % 26);
    }
}
