package hengji.documents.pdf;

import java.util.List;

/** Finds header rows that a page repeats from the table's beginning. */
final class RepeatedHeader {
    private static final int MOST_ROWS = 6;
    private static final int FEWEST_LABELS = 3;

    private RepeatedHeader() {}

    /** How many of the next page's first rows repeat the table's first rows; whole cells only. */
    static int rows(PageTable first, PageTable next) {
        for (int rows = Math.min(MOST_ROWS, Math.min(first.rows(), next.rows() - 1)); rows > 0; rows--) {
            List<PageCell> head = head(first, rows);
            if (isWhole(head, rows) && labels(head) >= FEWEST_LABELS && sameCells(head, head(next, rows))) {
                return rows;
            }
        }
        return 0;
    }

    private static List<PageCell> head(PageTable table, int rows) {
        return table.cells().stream().filter(cell -> cell.row() < rows).toList();
    }

    private static boolean isWhole(List<PageCell> head, int rows) {
        return head.stream().allMatch(cell -> cell.end() <= rows);
    }

    private static long labels(List<PageCell> head) {
        return head.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean sameCells(List<PageCell> one, List<PageCell> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            PageCell a = one.get(i);
            PageCell b = other.get(i);
            boolean same = a.row() == b.row()
                    && a.rowSpan() == b.rowSpan()
                    && a.hasEdgesOf(b)
                    && a.text().equals(b.text());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
