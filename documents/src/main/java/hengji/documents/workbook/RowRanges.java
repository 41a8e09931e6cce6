package hengji.documents.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How a message names many rows: 3、5–9. */
final class RowRanges {
    private static final int MOST = 20;

    private RowRanges() {}

    /** Rows counted from 0, in ascending order, as people count them; after the twentieth range it says no more. */
    static String of(Collection<Integer> rows) {
        List<String> ranges = new ArrayList<>();
        int from = -1;
        int to = -2;
        for (int row : rows) {
            if (row != to + 1 && from >= 0) {
                ranges.add(range(from, to));
            }
            from = row == to + 1 ? from : row;
            to = row;
        }
        ranges.add(range(from, to));
        String named = String.join("、", ranges.subList(0, Math.min(MOST, ranges.size())));
        return ranges.size() > MOST ? named + "……" : named;
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from + 1) : (from + 1) + "–" + (to + 1);
    }
}
