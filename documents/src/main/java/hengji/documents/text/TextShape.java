package hengji.documents.text;

import java.util.List;

/** Tells by its lines how a text holds its table. */
enum TextShape {
    /** One cell a line. */
    CELL_LINES,
    /** Fields set apart by tabs. */
    TABS,
    /** Fields set apart by upright strokes. */
    PIPES,
    /** Fields set apart by commas. */
    COMMAS,
    /** No table is marked. */
    PLAIN;

    private static final int FEWEST_ROWS = 3;

    static TextShape of(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (CellLines.isOfThisShape(lines)) {
            return CELL_LINES;
        }
        if (isCommon(filled, "\t", 1, 3)) {
            return TABS;
        }
        if (isCommon(filled, "|｜│┃", 2, 3)) {
            return PIPES;
        }
        return isCommon(filled, ",", 2, 6) ? COMMAS : PLAIN;
    }

    /** Whether at least so many tenths of the lines hold at least so many separators. */
    private static boolean isCommon(List<String> lines, String separators, int fewest, int tenths) {
        long holding = lines.stream()
                .filter(line ->
                        line.chars().filter(c -> separators.indexOf(c) >= 0).count() >= fewest)
                .count();
        return holding >= FEWEST_ROWS && holding * 10 >= (long) lines.size() * tenths;
    }
}
