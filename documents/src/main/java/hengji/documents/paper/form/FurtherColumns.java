package hengji.documents.paper.form;

import hengji.core.explain.Place;
import hengji.core.form.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Columns of a table beyond those every form knows: texts that stand in the rows of its indicators or money, each with
 * its heading (执行情况, 完成目标可能性, 评分标准, 备注). They are printed where they stood.
 */
final class FurtherColumns {
    /**
     * One of them.
     *
     * @param heading as printed
     * @param column where it stood, from 1
     * @param texts by index of the row
     */
    record Further(String heading, int column, Map<Integer, TextBlock> texts) {
        String text(int row) {
            TextBlock block = texts.get(row);
            return block == null ? "" : block.text();
        }

        /** Whether sentences stand in it. */
        boolean isProse() {
            return texts.values().stream().anyMatch(block -> block.text().length() > LONGEST_WORD);
        }
    }

    private static final int LONGEST_WORD = 10;

    private final List<Further> columns = new ArrayList<>();

    /** @param rows where the rows of the table stand */
    FurtherColumns(List<TextBlock> texts, List<Place> rows) {
        for (TextBlock text : texts) {
            for (int row = 0; row < rows.size(); row++) {
                if (!text.heading().isBlank() && TableLine.sameRow(text.place(), rows.get(row))) {
                    add(text, row);
                    break;
                }
            }
        }
        columns.sort(Comparator.comparingInt(Further::column));
    }

    List<Further> columns() {
        return columns;
    }

    boolean holds(TextBlock text) {
        return columns.stream().anyMatch(column -> column.texts().containsValue(text));
    }

    /** The column of a place in its table. */
    static OptionalInt column(Place place) {
        return TableLine.find(place).map(line -> OptionalInt.of(line.column())).orElseGet(OptionalInt::empty);
    }

    private void add(TextBlock text, int row) {
        Further column = columns.stream()
                .filter(known ->
                        known.heading().equals(text.heading()) && !known.texts().containsKey(row))
                .findFirst()
                .orElseGet(() -> opened(text));
        column.texts().put(row, text);
    }

    private Further opened(TextBlock text) {
        Further column = new Further(text.heading(), column(text.place()).orElse(0), new HashMap<>());
        columns.add(column);
        return column;
    }
}
